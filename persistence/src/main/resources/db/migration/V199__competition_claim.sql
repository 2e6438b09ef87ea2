-- A prize that was claimed: an adult agreed, of whom no more is known than whether a parent or the school.
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
