-- What is right was corrected after the close. Only ever added to: a later one of the same item takes the place of an earlier.
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
