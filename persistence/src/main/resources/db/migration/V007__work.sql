-- How far some long work is: a row for each thing that it is done to, used again when it is done anew.
CREATE TABLE work (
  id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  kind        VARCHAR(40)  COLLATE utf8mb4_bin NOT NULL,
  subject     VARCHAR(22)  COLLATE utf8mb4_bin NOT NULL COMMENT 'the public id of what it is done to',
  state       VARCHAR(10)  COLLATE utf8mb4_bin NOT NULL,
  attempt     INT          NOT NULL COMMENT 'counts the beginnings: a process taken for dead has an earlier one',
  done        INT          NOT NULL,
  total       INT          NOT NULL,
  begun_at    DATETIME(6)  NOT NULL,
  progress_at DATETIME(6)  NOT NULL,
  problem_key VARCHAR(100) COLLATE utf8mb4_bin NULL,
  problem_text VARCHAR(1000) NULL COMMENT 'the arguments of that message, a line each',
  outcome     MEDIUMTEXT NULL COMMENT 'what work found that changes nothing else',
  CONSTRAINT work_subject UNIQUE (kind, subject)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;
