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
  urgent_at      DATETIME(6) NULL COMMENT 'since when an analyst knows that a child is at risk now',
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
  INDEX hotline_report_status (status, closed_at),
  INDEX hotline_report_urgent (urgent_at)
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
  id              BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  public_id       CHAR(22)    COLLATE utf8mb4_bin NOT NULL,
  report_id       BIGINT      NOT NULL,
  receiver        VARCHAR(20) NOT NULL,
  alert           BOOLEAN     NOT NULL COMMENT 'a call, before the report was assessed',
  sent_at         DATETIME(6) NOT NULL,
  reference       VARCHAR(60) NOT NULL,
  acknowledged_at DATETIME(6) NULL,
  hold_until      DATETIME(6) NULL COMMENT 'before which the provider is not told, unless the unit allows it',
  answer          VARCHAR(20) NULL COMMENT 'of the unit, about telling the provider',
  outcome         VARCHAR(20) NULL,
  CONSTRAINT hotline_hand_over_public_id UNIQUE (public_id),
  CONSTRAINT hotline_hand_over_report FOREIGN KEY (report_id) REFERENCES hotline_report (id) ON DELETE CASCADE
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

CREATE TABLE hotline_removal_watch (
  id         BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  report_id  BIGINT      NOT NULL,
  started_at DATETIME(6) NOT NULL,
  checks     INT         NOT NULL,
  due_at     DATETIME(6) NULL COMMENT 'when somebody is to look again; null for not any more',
  CONSTRAINT hotline_removal_watch_once UNIQUE (report_id),
  CONSTRAINT hotline_removal_watch_report FOREIGN KEY (report_id) REFERENCES hotline_report (id) ON DELETE CASCADE,
  INDEX hotline_removal_watch_due (due_at)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

CREATE TABLE hotline_duty_contact (
  id           BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  public_id    CHAR(22)     COLLATE utf8mb4_bin NOT NULL,
  receiver     VARCHAR(20)  NOT NULL,
  name         VARCHAR(120) NOT NULL,
  jurisdiction VARCHAR(10)  NOT NULL COMMENT 'the code of an authority',
  telephone    VARCHAR(40)  NOT NULL,
  valid_from   DATE         NOT NULL,
  valid_until  DATE         NULL,
  CONSTRAINT hotline_duty_contact_public_id UNIQUE (public_id),
  CONSTRAINT hotline_duty_contact_once UNIQUE (receiver, telephone, valid_from)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

CREATE TABLE hotline_supervision (
  id         BIGINT   NOT NULL AUTO_INCREMENT PRIMARY KEY,
  public_id  CHAR(22) COLLATE utf8mb4_bin NOT NULL,
  analyst_id CHAR(22) COLLATE utf8mb4_bin NOT NULL COMMENT 'public id of an account of the main schema',
  held_on    DATE     NOT NULL,
  next_on    DATE     NOT NULL,
  CONSTRAINT hotline_supervision_public_id UNIQUE (public_id),
  CONSTRAINT hotline_supervision_once UNIQUE (analyst_id, held_on),
  INDEX hotline_supervision_held_on (held_on)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

CREATE TABLE hotline_police_request (
  id           BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  public_id    CHAR(22)     COLLATE utf8mb4_bin NOT NULL,
  version      INT          NOT NULL,
  unit         VARCHAR(20)  NOT NULL,
  reference    VARCHAR(60)  NOT NULL COMMENT 'the number under which the unit has it',
  legal_ground VARCHAR(200) NOT NULL,
  asked_on     DATE         NOT NULL,
  given        VARCHAR(20)  NOT NULL,
  entered_by   CHAR(22)     COLLATE utf8mb4_bin NOT NULL COMMENT 'public id of an account of the main schema',
  entered_at   DATETIME(6)  NOT NULL,
  status       VARCHAR(20)  NOT NULL,
  decided_at   DATETIME(6)  NULL,
  CONSTRAINT hotline_police_request_public_id UNIQUE (public_id),
  CONSTRAINT hotline_police_request_once UNIQUE (unit, reference),
  INDEX hotline_police_request_asked_on (asked_on),
  INDEX hotline_police_request_status (status)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

-- The custody ledger: entries are only ever added. Each has the hash of itself and of the one before it.
CREATE TABLE hotline_custody (
  number      BIGINT      NOT NULL PRIMARY KEY,
  happened_at DATETIME(6) NOT NULL,
  recorded_at DATETIME(6) NULL COMMENT 'when it was entered, where somebody typed when it happened',
  event       VARCHAR(20) NOT NULL,
  subject_id  CHAR(22)    COLLATE utf8mb4_bin NOT NULL COMMENT 'public id of the report, or of whatever else it is about',
  actor_id    CHAR(22)    COLLATE utf8mb4_bin NULL COMMENT 'public id of an account; null for a reporter and the system',
  detail      VARCHAR(20) NOT NULL,
  hash        CHAR(64)    COLLATE utf8mb4_bin NOT NULL,
  INDEX hotline_custody_happened_at (happened_at),
  INDEX hotline_custody_subject (subject_id, event)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

-- One row, which whoever adds an entry holds meanwhile.
CREATE TABLE hotline_custody_lock (
  id INT NOT NULL PRIMARY KEY
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

INSERT INTO hotline_custody_lock (id) VALUES (1);
