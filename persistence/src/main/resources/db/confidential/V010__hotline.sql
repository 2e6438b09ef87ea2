-- Reports to the hotline. Columns of bytes are encrypted; times are hours, since nothing may tell who it was that reported.
CREATE TABLE hotline_report (
  id             BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  public_id      CHAR(22)    COLLATE utf8mb4_bin NOT NULL,
  version        INT         NOT NULL,
  key_id         CHAR(22)    COLLATE utf8mb4_bin NOT NULL COMMENT 'of data_key, without a foreign key: it is restored apart and may be gone',
  received_at    DATETIME(6) NOT NULL COMMENT 'the hour',
  language       VARCHAR(20) NOT NULL,
  status         VARCHAR(20) NOT NULL,
  theme          VARCHAR(20) NULL,
  content_kind   VARCHAR(20) NULL,
  site_kind      VARCHAR(20) NULL,
  address        BLOB        NOT NULL,
  comment        BLOB        NULL,
  address_digest CHAR(64)    COLLATE utf8mb4_bin NULL COMMENT 'by a master key, and gone with the rest; recognises the same address',
  receipt_digest CHAR(64)    COLLATE utf8mb4_bin NULL COMMENT 'by a master key',
  CONSTRAINT hotline_report_public_id UNIQUE (public_id),
  CONSTRAINT hotline_report_receipt UNIQUE (receipt_digest),
  INDEX hotline_report_address (address_digest),
  INDEX hotline_report_status (status, received_at)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

CREATE TABLE hotline_message (
  id          BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  report_id   BIGINT      NOT NULL,
  from_centre BOOLEAN     NOT NULL,
  written_at  DATETIME(6) NOT NULL COMMENT 'the hour',
  words       BLOB        NOT NULL,
  CONSTRAINT hotline_message_report FOREIGN KEY (report_id) REFERENCES hotline_report (id) ON DELETE CASCADE
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

CREATE TABLE hotline_contact (
  id         BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  report_id  BIGINT        NOT NULL,
  key_id     CHAR(22)      COLLATE utf8mb4_bin NOT NULL,
  kept_until DATETIME(6)   NOT NULL,
  email      VARBINARY(400) NOT NULL,
  CONSTRAINT hotline_contact_report UNIQUE (report_id),
  CONSTRAINT hotline_contact_of FOREIGN KEY (report_id) REFERENCES hotline_report (id) ON DELETE CASCADE,
  INDEX hotline_contact_kept_until (kept_until)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;
