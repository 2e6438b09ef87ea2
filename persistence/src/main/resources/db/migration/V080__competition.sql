-- A year's quiz of Safer Internet Day, or a rehearsal of it.
CREATE TABLE competition_edition (
  id              BIGINT         NOT NULL AUTO_INCREMENT PRIMARY KEY,
  public_id       VARCHAR(22)    COLLATE utf8mb4_bin NOT NULL,
  year            INT            NOT NULL,
  rehearsal       BOOLEAN        NOT NULL,
  practice        BOOLEAN        NOT NULL DEFAULT FALSE COMMENT 'of one class with the quiz of a module: of no list, without a result',
  opens_at        DATETIME(6)    NOT NULL,
  closes_at       DATETIME(6)    NOT NULL,
  prize_percent   INT            NOT NULL,
  prizes_per_pool INT            NOT NULL,
  reserves_per_pool INT          NOT NULL DEFAULT 1,
  claim_days      INT            NOT NULL DEFAULT 14,
  switched_on_at  DATETIME(6)    NULL,
  seed_cipher     VARBINARY(200) NULL,
  seed_commitment CHAR(64)       COLLATE utf8mb4_bin NULL,
  revealed_seed   CHAR(64)       COLLATE utf8mb4_bin NULL,
  frozen_revision INT            NOT NULL,
  version         INT            NOT NULL,
  CONSTRAINT competition_edition_public_id UNIQUE (public_id),
  INDEX competition_edition_window (switched_on_at, closes_at)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

-- Keyed by an id of their own, because two languages may say the same.
CREATE TABLE competition_edition_text (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  edition_id BIGINT       NOT NULL,
  language   VARCHAR(7)   COLLATE utf8mb4_bin NOT NULL,
  title      VARCHAR(120) NOT NULL,
  rules      TEXT         NOT NULL,
  prizes     TEXT         NOT NULL,
  prize_names VARCHAR(2000) NOT NULL DEFAULT '' COMMENT 'a line for each place',
  CONSTRAINT competition_edition_text_language UNIQUE (edition_id, language),
  CONSTRAINT competition_edition_text_edition FOREIGN KEY (edition_id) REFERENCES competition_edition (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

-- The questions of one age band.
CREATE TABLE competition_paper (
  id          BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  edition_id  BIGINT NOT NULL,
  age_band_id BIGINT NOT NULL,
  CONSTRAINT competition_paper_age_band UNIQUE (edition_id, age_band_id),
  CONSTRAINT competition_paper_edition FOREIGN KEY (edition_id) REFERENCES competition_edition (id),
  CONSTRAINT competition_paper_band FOREIGN KEY (age_band_id) REFERENCES age_band (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

-- The position is not unique: while items change places one after the other, two are in one place for a moment.
CREATE TABLE competition_item (
  paper_id   BIGINT NOT NULL,
  position   INT    NOT NULL,
  version_id BIGINT NOT NULL,
  PRIMARY KEY (paper_id, version_id),
  CONSTRAINT competition_item_paper FOREIGN KEY (paper_id) REFERENCES competition_paper (id),
  CONSTRAINT competition_item_version FOREIGN KEY (version_id) REFERENCES question_version (id),
  INDEX competition_item_position (paper_id, position)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

-- Never changed. An erased pupil's answers stay as nobody's, so that boards do not change.
CREATE TABLE competition_entry (
  id         BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  edition_id BIGINT      NOT NULL,
  code       CHAR(10)    COLLATE utf8mb4_bin NOT NULL,
  paper_id   BIGINT      NOT NULL,
  school_id  BIGINT      NOT NULL,
  grade      INT         NOT NULL,
  pupil_id   BIGINT      NULL,
  proof      VARCHAR(40) COLLATE utf8mb4_bin NULL COMMENT 'of work, of an entry without a class; good for one entry',
  entered_at DATETIME(6) NOT NULL,
  CONSTRAINT competition_entry_code UNIQUE (code),
  CONSTRAINT competition_entry_pupil UNIQUE (edition_id, pupil_id),
  CONSTRAINT competition_entry_proof UNIQUE (edition_id, proof),
  CONSTRAINT competition_entry_edition FOREIGN KEY (edition_id) REFERENCES competition_edition (id),
  CONSTRAINT competition_entry_paper FOREIGN KEY (paper_id) REFERENCES competition_paper (id),
  CONSTRAINT competition_entry_school FOREIGN KEY (school_id) REFERENCES school (id),
  CONSTRAINT competition_entry_of_pupil FOREIGN KEY (pupil_id) REFERENCES pupil (id) ON DELETE SET NULL,
  INDEX competition_entry_school_grade (edition_id, school_id, grade)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

-- Only ever added to. A foreign key would cost every answer a look-up; the signed token vouches for the entry.
CREATE TABLE competition_answer (
  seq         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  entry_id    BIGINT       NOT NULL,
  item        SMALLINT     NOT NULL,
  response    VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  answered_at BIGINT       NOT NULL COMMENT 'milliseconds since 1970-01-01 UTC',
  CONSTRAINT competition_answer_item UNIQUE (entry_id, item)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

-- A class plays an edition together with the teacher's screen. Nothing of it counts: answers stand in the log alone.
CREATE TABLE class_game (
  id         BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  public_id  VARCHAR(22) COLLATE utf8mb4_bin NOT NULL,
  class_id   BIGINT      NOT NULL,
  edition_id BIGINT      NOT NULL,
  paper_id   BIGINT      NOT NULL,
  code       CHAR(6)     COLLATE utf8mb4_bin NULL COMMENT 'by which it is joined, given back when it is over',
  language   VARCHAR(7)  COLLATE utf8mb4_bin NOT NULL,
  seconds    INT         NOT NULL,
  locked     BOOLEAN     NOT NULL,
  phase      VARCHAR(10) COLLATE utf8mb4_bin NOT NULL,
  item       INT         NOT NULL,
  items      INT         NOT NULL,
  step       INT         NOT NULL COMMENT 'counts what the teacher did, by which a second click is known',
  roster     INT         NOT NULL COMMENT 'counts changes of who is here',
  closes_at  DATETIME(6) NULL,
  started_at DATETIME(6) NOT NULL,
  ends_at    DATETIME(6) NOT NULL,
  CONSTRAINT class_game_public_id UNIQUE (public_id),
  CONSTRAINT class_game_code UNIQUE (code),
  CONSTRAINT class_game_class FOREIGN KEY (class_id) REFERENCES school_class (id) ON DELETE CASCADE,
  CONSTRAINT class_game_edition FOREIGN KEY (edition_id) REFERENCES competition_edition (id),
  CONSTRAINT class_game_paper FOREIGN KEY (paper_id) REFERENCES competition_paper (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

-- An entry that plays: a pupil of the class, or a child under a picture name that it drew.
CREATE TABLE game_player (
  id           BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  public_id    VARCHAR(22) COLLATE utf8mb4_bin NOT NULL,
  game_id      BIGINT      NOT NULL,
  entry_id     BIGINT      NOT NULL,
  pupil_id     BIGINT      NULL,
  picture_name INT         NULL,
  kicked       BOOLEAN     NOT NULL,
  CONSTRAINT game_player_public_id UNIQUE (public_id),
  CONSTRAINT game_player_entry UNIQUE (game_id, entry_id),
  CONSTRAINT game_player_picture_name UNIQUE (game_id, picture_name),
  CONSTRAINT game_player_game FOREIGN KEY (game_id) REFERENCES class_game (id) ON DELETE CASCADE,
  CONSTRAINT game_player_of_entry FOREIGN KEY (entry_id) REFERENCES competition_entry (id) ON DELETE CASCADE,
  CONSTRAINT game_player_pupil FOREIGN KEY (pupil_id) REFERENCES pupil (id) ON DELETE SET NULL
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

-- An edition's result as it was computed from the log of answers; each correction makes another revision.
CREATE TABLE competition_result (
  id          BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  edition_id  BIGINT      NOT NULL,
  revision    INT         NOT NULL,
  reason      VARCHAR(10) COLLATE utf8mb4_bin NOT NULL,
  computed_at DATETIME(6) NOT NULL,
  account_id  BIGINT      NULL,
  answers     BIGINT      NOT NULL,
  entries     INT         NOT NULL,
  checksum    CHAR(64)    COLLATE utf8mb4_bin NOT NULL,
  CONSTRAINT competition_result_revision UNIQUE (edition_id, revision),
  CONSTRAINT competition_result_edition FOREIGN KEY (edition_id) REFERENCES competition_edition (id),
  CONSTRAINT competition_result_account FOREIGN KEY (account_id) REFERENCES account (id) ON DELETE SET NULL
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

-- A school as it was known at the first freeze: all revisions count with it, whatever schools become.
CREATE TABLE competition_result_school (
  edition_id   BIGINT       NOT NULL,
  school_id    BIGINT       NOT NULL,
  name         VARCHAR(200) NOT NULL,
  authority    VARCHAR(10)  COLLATE utf8mb4_bin NOT NULL,
  municipality VARCHAR(100) NULL,
  enrolled     INT          NOT NULL,
  PRIMARY KEY (edition_id, school_id),
  CONSTRAINT competition_result_school_edition FOREIGN KEY (edition_id) REFERENCES competition_edition (id),
  CONSTRAINT competition_result_school_school FOREIGN KEY (school_id) REFERENCES school (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

CREATE TABLE competition_result_grade (
  edition_id BIGINT NOT NULL,
  school_id  BIGINT NOT NULL,
  grade      INT    NOT NULL,
  paper_id   BIGINT NOT NULL,
  enrolled   INT    NOT NULL,
  PRIMARY KEY (edition_id, school_id, grade),
  CONSTRAINT competition_result_grade_school FOREIGN KEY (edition_id, school_id)
    REFERENCES competition_result_school (edition_id, school_id),
  CONSTRAINT competition_result_grade_paper FOREIGN KEY (paper_id) REFERENCES competition_paper (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

-- The sums of a school of which somebody answered; with too few entrants it has no place.
CREATE TABLE competition_result_line (
  result_id BIGINT NOT NULL,
  school_id BIGINT NOT NULL,
  place     INT    NULL,
  entrants  INT    NOT NULL,
  answers   BIGINT NOT NULL,
  points    BIGINT NOT NULL,
  millis    BIGINT NOT NULL,
  PRIMARY KEY (result_id, school_id),
  CONSTRAINT competition_result_line_result FOREIGN KEY (result_id) REFERENCES competition_result (id),
  CONSTRAINT competition_result_line_school FOREIGN KEY (school_id) REFERENCES school (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

-- The same by grade and paper.
CREATE TABLE competition_result_part (
  result_id BIGINT NOT NULL,
  school_id BIGINT NOT NULL,
  grade     INT    NOT NULL,
  paper_id  BIGINT NOT NULL,
  entrants  INT    NOT NULL,
  answers   BIGINT NOT NULL,
  points    BIGINT NOT NULL,
  millis    BIGINT NOT NULL,
  PRIMARY KEY (result_id, school_id, grade, paper_id),
  CONSTRAINT competition_result_part_line FOREIGN KEY (result_id, school_id)
    REFERENCES competition_result_line (result_id, school_id),
  CONSTRAINT competition_result_part_paper FOREIGN KEY (paper_id) REFERENCES competition_paper (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

-- Only ever added to: a later ruling on an item takes the place of an earlier one.
CREATE TABLE competition_correction (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  edition_id BIGINT       NOT NULL,
  revision   INT          NOT NULL COMMENT 'the result that is counted with it, and those after',
  paper_id   BIGINT       NOT NULL,
  item       INT          NOT NULL COMMENT 'from 1',
  verdict    VARCHAR(10)  COLLATE utf8mb4_bin NOT NULL,
  codes      VARCHAR(500) COLLATE utf8mb4_bin NOT NULL COMMENT 'of the choices that are right, where those are others',
  created_at DATETIME(6)  NOT NULL,
  account_id BIGINT       NULL,
  gained     INT          NOT NULL,
  lost       INT          NOT NULL,
  schools    INT          NOT NULL,
  CONSTRAINT competition_correction_revision UNIQUE (edition_id, revision),
  CONSTRAINT competition_correction_result FOREIGN KEY (edition_id, revision)
    REFERENCES competition_result (edition_id, revision),
  CONSTRAINT competition_correction_paper FOREIGN KEY (paper_id) REFERENCES competition_paper (id),
  CONSTRAINT competition_correction_account FOREIGN KEY (account_id) REFERENCES account (id) ON DELETE SET NULL
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

CREATE TABLE competition_correction_reason (
  correction_id BIGINT       NOT NULL,
  language      VARCHAR(7)   COLLATE utf8mb4_bin NOT NULL,
  reason        VARCHAR(500) NOT NULL,
  PRIMARY KEY (correction_id, language),
  CONSTRAINT competition_correction_reason_of FOREIGN KEY (correction_id) REFERENCES competition_correction (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

-- The list of tickets is published before prizes are drawn, and known by its hash.
CREATE TABLE competition_draw (
  id         BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  edition_id BIGINT      NOT NULL,
  revision   INT         NOT NULL,
  listed_at  DATETIME(6) NOT NULL,
  tickets    INT         NOT NULL,
  list_hash  CHAR(64)    COLLATE utf8mb4_bin NOT NULL,
  drawn_at   DATETIME(6) NULL,
  CONSTRAINT competition_draw_of_edition UNIQUE (edition_id),
  CONSTRAINT competition_draw_edition FOREIGN KEY (edition_id) REFERENCES competition_edition (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

-- An entry in the draw, under a number that does not tell its code. place is where it was drawn, behind
-- the winners as a reserve; prize is what it has now, until it lapses unclaimed.
CREATE TABLE competition_ticket (
  entry_id BIGINT      NOT NULL PRIMARY KEY,
  draw_id  BIGINT      NOT NULL,
  pool     VARCHAR(25) COLLATE utf8mb4_bin NOT NULL,
  ticket   CHAR(10)    COLLATE utf8mb4_bin NOT NULL,
  place    INT         NULL,
  prize    INT         NULL,
  claim_until DATETIME(6) NULL,
  CONSTRAINT competition_ticket_entry FOREIGN KEY (entry_id) REFERENCES competition_entry (id),
  CONSTRAINT competition_ticket_draw FOREIGN KEY (draw_id) REFERENCES competition_draw (id),
  INDEX competition_ticket_list (draw_id, pool, ticket),
  INDEX competition_ticket_won (draw_id, place),
  INDEX competition_ticket_due (claim_until)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

-- An adult agreed to the prize, of whom no more is known than whether a parent or the school.
CREATE TABLE competition_claim (
  entry_id         BIGINT      NOT NULL PRIMARY KEY,
  number           CHAR(10)    COLLATE utf8mb4_bin NOT NULL,
  claimed_at       DATETIME(6) NOT NULL,
  consent_by       VARCHAR(10) COLLATE utf8mb4_bin NOT NULL,
  consent_version  INT         NOT NULL,
  consent_language VARCHAR(7)  COLLATE utf8mb4_bin NOT NULL,
  handed_over_at   DATETIME(6) NULL,
  CONSTRAINT competition_claim_number UNIQUE (number),
  CONSTRAINT competition_claim_ticket FOREIGN KEY (entry_id) REFERENCES competition_ticket (entry_id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;
