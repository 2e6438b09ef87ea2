-- A row is one version of a certificate. It outlives account, session and programme, hence copies and no foreign keys.
CREATE TABLE certificate (
  id                BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  serial            VARCHAR(20)  COLLATE utf8mb4_bin NOT NULL,
  version_no        INT          NOT NULL,
  check_token       VARCHAR(22)  COLLATE utf8mb4_bin NOT NULL,
  account_id        BIGINT       NULL,
  programme_id      VARCHAR(22)  COLLATE utf8mb4_bin NOT NULL,
  session_public_id VARCHAR(22)  COLLATE utf8mb4_bin NOT NULL,
  force_session_id  VARCHAR(22)  COLLATE utf8mb4_bin NULL COMMENT 'of the one in force, of which a holder has one at most',
  holder_name       VARCHAR(100) NOT NULL,
  hours             DECIMAL(4,1) NOT NULL,
  points            INT          NOT NULL,
  edition_no        INT          NOT NULL,
  place             VARCHAR(160) NOT NULL,
  held_on           DATE         NOT NULL,
  held_until        DATE         NOT NULL,
  valid_until       DATE         NULL,
  language          VARCHAR(7)   COLLATE utf8mb4_bin NOT NULL,
  issued_at         DATETIME(6)  NOT NULL,
  issued_by_name    VARCHAR(100) NOT NULL,
  follows_serial    VARCHAR(20)  COLLATE utf8mb4_bin NULL COMMENT 'of the one that it renews',
  reminded_at       DATETIME(6)  NULL,
  replaced_at       DATETIME(6)  NULL,
  revoked_at        DATETIME(6)  NULL,
  revoked_reason    VARCHAR(300) NULL,
  CONSTRAINT certificate_serial_version UNIQUE (serial, version_no),
  CONSTRAINT certificate_check_token UNIQUE (check_token),
  CONSTRAINT certificate_in_force UNIQUE (account_id, force_session_id),
  INDEX certificate_session (session_public_id),
  INDEX certificate_valid_until (valid_until)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

-- Copies too: a holder can have the paper in another language when the programme is long gone.
CREATE TABLE certificate_text (
  certificate_id  BIGINT       NOT NULL,
  language        VARCHAR(7)   COLLATE utf8mb4_bin NOT NULL,
  programme_title VARCHAR(160) NOT NULL,
  authority_name  VARCHAR(200) NULL,
  PRIMARY KEY (certificate_id, language),
  CONSTRAINT certificate_text_certificate FOREIGN KEY (certificate_id) REFERENCES certificate (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

-- The Open Badges credential as it was signed, and its place in the public list of what became void.
CREATE TABLE certificate_badge (
  id             BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  certificate_id BIGINT NOT NULL,
  status_list    INT    NOT NULL,
  status_index   INT    NOT NULL,
  credential     TEXT   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  CONSTRAINT certificate_badge_certificate UNIQUE (certificate_id),
  CONSTRAINT certificate_badge_status UNIQUE (status_list, status_index),
  CONSTRAINT certificate_badge_of FOREIGN KEY (certificate_id) REFERENCES certificate (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;
