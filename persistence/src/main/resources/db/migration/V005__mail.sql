CREATE TABLE outbox_mail (
  id              BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  recipient       VARCHAR(160) NOT NULL,
  reply_to        VARCHAR(160) NULL,
  subject         VARCHAR(255) NOT NULL,
  body            MEDIUMTEXT   NOT NULL,
  confidential    BOOLEAN      NOT NULL COMMENT 'whether the body goes once it was sent',
  calendar        MEDIUMTEXT   NULL COMMENT 'one, or several one after the other',
  calendar_method VARCHAR(10)  COLLATE utf8mb4_bin NULL COMMENT 'null: there is none, or there are several',
  concerns        VARCHAR(80)  COLLATE utf8mb4_bin NULL COMMENT 'what it is about, by which it is withdrawn while it waits',
  created_at      DATETIME(6)  NOT NULL,
  state           VARCHAR(10)  COLLATE utf8mb4_bin NOT NULL,
  attempts        INT          NOT NULL,
  next_attempt_at DATETIME(6)  NOT NULL,
  sent_at         DATETIME(6)  NULL,
  last_error      VARCHAR(500) NULL,
  INDEX outbox_mail_due (state, next_attempt_at),
  INDEX outbox_mail_concerns (concerns)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;
