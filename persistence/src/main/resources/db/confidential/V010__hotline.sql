-- Reports to the hotline. Columns of bytes are encrypted; times are hours, since nothing may tell who it was that reported.
CREATE TABLE hotline_report (
  id             BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  public_id      CHAR(22)    COLLATE utf8mb4_bin NOT NULL,
  version        INT         NOT NULL,
  key_id         CHAR(22)    COLLATE utf8mb4_bin NOT NULL COMMENT 'of data_key, without a foreign key: it is restored apart and may be gone',
  received_at    DATETIME(6) NOT NULL COMMENT 'the hour',
  language       VARCHAR(20) NOT NULL,
  status         VARCHAR(20) NOT NULL,
  closed_at      DATETIME(6) NULL COMMENT 'the hour',
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
  INDEX hotline_report_status (status, closed_at)
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

CREATE TABLE hotline_assessment (
  id           BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  report_id    BIGINT       NOT NULL,
  analyst_id   CHAR(22)     COLLATE utf8mb4_bin NOT NULL COMMENT 'public id of an account of the main schema',
  assessed_at  DATETIME(6)  NOT NULL,
  verdict      VARCHAR(20)  NOT NULL,
  category     VARCHAR(20)  NULL,
  host_country CHAR(2)      NULL,
  provider     VARCHAR(120) NULL,
  minutes      INT          NOT NULL COMMENT 'of looking at it',
  CONSTRAINT hotline_assessment_once UNIQUE (report_id, analyst_id),
  CONSTRAINT hotline_assessment_report FOREIGN KEY (report_id) REFERENCES hotline_report (id) ON DELETE CASCADE,
  INDEX hotline_assessment_analyst (analyst_id, assessed_at)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

CREATE TABLE hotline_hand_over (
  id        BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  report_id BIGINT      NOT NULL,
  receiver  VARCHAR(20) NOT NULL,
  sent_at   DATETIME(6) NOT NULL,
  reference VARCHAR(60) NOT NULL,
  CONSTRAINT hotline_hand_over_report FOREIGN KEY (report_id) REFERENCES hotline_report (id) ON DELETE CASCADE
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

-- The custody ledger: entries are only ever added. Each has the hash of itself and of the one before it.
CREATE TABLE hotline_custody (
  number      BIGINT      NOT NULL PRIMARY KEY,
  happened_at DATETIME(6) NOT NULL,
  event       VARCHAR(20) NOT NULL,
  report_id   CHAR(22)    COLLATE utf8mb4_bin NOT NULL COMMENT 'public id',
  actor_id    CHAR(22)    COLLATE utf8mb4_bin NULL COMMENT 'public id of an account; null for a reporter and the system',
  detail      VARCHAR(20) NOT NULL,
  hash        CHAR(64)    COLLATE utf8mb4_bin NOT NULL,
  INDEX hotline_custody_happened_at (happened_at)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

-- One row, which whoever adds an entry holds meanwhile.
CREATE TABLE hotline_custody_lock (
  id INT NOT NULL PRIMARY KEY
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

INSERT INTO hotline_custody_lock (id) VALUES (1);
