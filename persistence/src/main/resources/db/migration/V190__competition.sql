-- A year's quiz of Safer Internet Day, or a rehearsal of it.
CREATE TABLE competition_edition (
  id              BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  public_id       VARCHAR(22)  COLLATE utf8mb4_bin NOT NULL,
  year            INT          NOT NULL,
  rehearsal       BOOLEAN      NOT NULL,
  opens_at        DATETIME(6)  NOT NULL,
  closes_at       DATETIME(6)  NOT NULL,
  prize_percent   INT          NOT NULL,
  prizes_per_pool INT          NOT NULL,
  switched_on_at  DATETIME(6)  NULL,
  seed_cipher     VARBINARY(200) NULL,
  seed_commitment CHAR(64)     COLLATE utf8mb4_bin NULL,
  revealed_seed   CHAR(64)     COLLATE utf8mb4_bin NULL,
  frozen_revision INT          NOT NULL,
  version         INT          NOT NULL,
  CONSTRAINT competition_edition_public_id UNIQUE (public_id),
  INDEX competition_edition_window (switched_on_at, closes_at)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

CREATE TABLE competition_edition_text (
  edition_id BIGINT        NOT NULL,
  language   VARCHAR(7)    COLLATE utf8mb4_bin NOT NULL,
  title      VARCHAR(120)  NOT NULL,
  rules      TEXT          NOT NULL,
  prizes     TEXT          NOT NULL,
  PRIMARY KEY (edition_id, language),
  CONSTRAINT competition_edition_text_edition FOREIGN KEY (edition_id) REFERENCES competition_edition (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

-- What one age band is asked.
CREATE TABLE competition_paper (
  id          BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  edition_id  BIGINT NOT NULL,
  age_band_id BIGINT NOT NULL,
  CONSTRAINT competition_paper_age_band UNIQUE (edition_id, age_band_id),
  CONSTRAINT competition_paper_edition FOREIGN KEY (edition_id) REFERENCES competition_edition (id),
  CONSTRAINT competition_paper_band FOREIGN KEY (age_band_id) REFERENCES age_band (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

-- Its questions, each in the version that was approved when it was put there.
CREATE TABLE competition_item (
  paper_id   BIGINT NOT NULL,
  position   INT    NOT NULL,
  version_id BIGINT NOT NULL,
  PRIMARY KEY (paper_id, position),
  CONSTRAINT competition_item_paper FOREIGN KEY (paper_id) REFERENCES competition_paper (id),
  CONSTRAINT competition_item_version FOREIGN KEY (version_id) REFERENCES question_version (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

-- Who takes part: a pupil of a class, or somebody of whom no more than school and grade is known. Never changed.
CREATE TABLE competition_entry (
  id         BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  edition_id BIGINT      NOT NULL,
  code       CHAR(10)    COLLATE utf8mb4_bin NOT NULL,
  paper_id   BIGINT      NOT NULL,
  school_id  BIGINT      NOT NULL,
  grade      INT         NOT NULL,
  pupil_id   BIGINT      NULL,
  entered_at DATETIME(6) NOT NULL,
  CONSTRAINT competition_entry_code UNIQUE (code),
  CONSTRAINT competition_entry_pupil UNIQUE (edition_id, pupil_id),
  CONSTRAINT competition_entry_edition FOREIGN KEY (edition_id) REFERENCES competition_edition (id),
  CONSTRAINT competition_entry_paper FOREIGN KEY (paper_id) REFERENCES competition_paper (id),
  CONSTRAINT competition_entry_school FOREIGN KEY (school_id) REFERENCES school (id),
  -- An erased pupil's answers stay as nobody's: the boards do not change.
  CONSTRAINT competition_entry_of_pupil FOREIGN KEY (pupil_id) REFERENCES pupil (id) ON DELETE SET NULL,
  INDEX competition_entry_school_grade (edition_id, school_id, grade)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

-- The log of answers: only ever added to, each entry's first answer to an item. Its order (seq) is that of arrival.
-- It has no foreign key, whose check would cost every answer a look-up; the signed token vouches for the entry.
CREATE TABLE competition_answer (
  seq         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  entry_id    BIGINT       NOT NULL,
  item        SMALLINT     NOT NULL,
  response    VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  answered_at BIGINT       NOT NULL COMMENT 'milliseconds since 1970-01-01 UTC',
  CONSTRAINT competition_answer_item UNIQUE (entry_id, item)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;
