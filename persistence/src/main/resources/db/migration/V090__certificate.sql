-- No foreign key: a certificate outlives the account and the session, and says what it said.
CREATE TABLE certificate (
  id                BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  serial            VARCHAR(20)  COLLATE utf8mb4_bin NOT NULL,
  check_token       VARCHAR(22)  COLLATE utf8mb4_bin NOT NULL,
  account_id        BIGINT       NULL,
  session_public_id VARCHAR(22)  COLLATE utf8mb4_bin NULL,
  holder_name       VARCHAR(100) NOT NULL,
  programme_title   VARCHAR(160) NOT NULL,
  hours             DECIMAL(4,1) NOT NULL,
  authority_name    VARCHAR(200) NULL,
  place             VARCHAR(160) NOT NULL,
  held_on           DATE         NOT NULL,
  language          VARCHAR(7)   COLLATE utf8mb4_bin NOT NULL,
  issued_at         DATETIME(6)  NOT NULL,
  issued_by_name    VARCHAR(100) NOT NULL,
  revoked_at        DATETIME(6)  NULL,
  revoked_reason    VARCHAR(300) NULL,
  CONSTRAINT certificate_serial UNIQUE (serial),
  CONSTRAINT certificate_check_token UNIQUE (check_token),
  CONSTRAINT certificate_once UNIQUE (account_id, session_public_id),
  INDEX certificate_session (session_public_id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;
