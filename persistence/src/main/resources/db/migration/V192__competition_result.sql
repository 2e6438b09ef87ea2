-- The result of an edition as it was computed from the log of answers; each correction makes another revision.
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

-- What was known of the schools at the first freeze: all revisions count with it, whatever schools become.
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

-- The sums of the schools of which somebody answered; those with too few entrants have no place.
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
