-- Industry: who holds a licence, what guidelines there are, and who has which of them.
CREATE TABLE licensee (
  id             BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  public_id      VARCHAR(22)  COLLATE utf8mb4_bin NOT NULL,
  name           VARCHAR(160) NOT NULL,
  searched       VARCHAR(400) NOT NULL COMMENT 'name and number of the licence in Latin letters',
  kind           VARCHAR(20)  COLLATE utf8mb4_bin NOT NULL,
  licence_number VARCHAR(40)  NOT NULL,
  contact_name   VARCHAR(100) NOT NULL,
  email          VARCHAR(160) COLLATE utf8mb4_bin NOT NULL,
  telephone      VARCHAR(40)  NOT NULL,
  language       VARCHAR(7)   COLLATE utf8mb4_bin NOT NULL COMMENT 'of mails',
  active         BOOLEAN      NOT NULL,
  version        INT          NOT NULL,
  CONSTRAINT licensee_public_id UNIQUE (public_id),
  CONSTRAINT licensee_name UNIQUE (name),
  INDEX licensee_searched (searched)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

CREATE TABLE guideline (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  public_id  VARCHAR(22)  COLLATE utf8mb4_bin NOT NULL,
  created_at DATETIME(6)  NOT NULL,
  CONSTRAINT guideline_public_id UNIQUE (public_id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

CREATE TABLE guideline_version (
  id           BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  public_id    VARCHAR(22)  COLLATE utf8mb4_bin NOT NULL,
  guideline_id BIGINT       NOT NULL,
  number       INT          NOT NULL,
  approved_by  VARCHAR(160) NOT NULL,
  approved_on  DATE         NULL,
  published_at DATETIME(6)  NULL,
  version      INT          NOT NULL,
  CONSTRAINT guideline_version_public_id UNIQUE (public_id),
  CONSTRAINT guideline_version_number UNIQUE (guideline_id, number),
  CONSTRAINT guideline_version_guideline FOREIGN KEY (guideline_id) REFERENCES guideline (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

CREATE TABLE guideline_text (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version_id BIGINT       NOT NULL,
  language   VARCHAR(7)   COLLATE utf8mb4_bin NOT NULL,
  title      VARCHAR(160) NOT NULL,
  text       MEDIUMTEXT   NOT NULL COMMENT 'CommonMark',
  CONSTRAINT guideline_text_language UNIQUE (version_id, language),
  CONSTRAINT guideline_text_version FOREIGN KEY (version_id) REFERENCES guideline_version (id) ON DELETE CASCADE
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

-- A version that went to a licensee, and what came back.
CREATE TABLE guideline_delivery (
  id                 BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  public_id          VARCHAR(22)  COLLATE utf8mb4_bin NOT NULL,
  version_id         BIGINT       NOT NULL,
  licensee_id        BIGINT       NOT NULL,
  sent_at            DATETIME(6)  NOT NULL,
  reminded_at        DATETIME(6)  NULL,
  reminders          INT          NOT NULL,
  acknowledged_at    DATETIME(6)  NULL,
  acknowledged_by    VARCHAR(100) NOT NULL COMMENT 'name of who did so for the licensee',
  acknowledged_as    VARCHAR(100) NOT NULL COMMENT 'the function of that person',
  CONSTRAINT guideline_delivery_public_id UNIQUE (public_id),
  CONSTRAINT guideline_delivery_once UNIQUE (version_id, licensee_id),
  CONSTRAINT guideline_delivery_version FOREIGN KEY (version_id) REFERENCES guideline_version (id),
  CONSTRAINT guideline_delivery_licensee FOREIGN KEY (licensee_id) REFERENCES licensee (id),
  INDEX guideline_delivery_waiting (acknowledged_at, sent_at)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

-- Agreements with police, ministries, the regulator and others.
CREATE TABLE protocol (
  id          BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  public_id   VARCHAR(22)   COLLATE utf8mb4_bin NOT NULL,
  title       VARCHAR(200)  NOT NULL,
  searched    VARCHAR(800)  NOT NULL COMMENT 'title and parties in Latin letters',
  kind        VARCHAR(20)   COLLATE utf8mb4_bin NOT NULL,
  parties     VARCHAR(500)  NOT NULL,
  signed_on   DATE          NOT NULL,
  valid_until DATE          NULL     COMMENT 'its last day; null when it has none',
  review_on   DATE          NOT NULL COMMENT 'when it is looked at next',
  note        VARCHAR(2000) NOT NULL,
  ended       BOOLEAN       NOT NULL,
  version     INT           NOT NULL,
  CONSTRAINT protocol_public_id UNIQUE (public_id),
  INDEX protocol_review (ended, review_on)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

CREATE TABLE protocol_contact (
  id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  public_id   VARCHAR(22)  COLLATE utf8mb4_bin NOT NULL,
  protocol_id BIGINT       NOT NULL,
  name        VARCHAR(100) NOT NULL,
  duty        VARCHAR(160) NOT NULL COMMENT 'what this person is called for, and when',
  telephone   VARCHAR(40)  NOT NULL,
  email       VARCHAR(160) COLLATE utf8mb4_bin NOT NULL,
  valid_from  DATE         NOT NULL,
  valid_until DATE         NULL     COMMENT 'the last day; null when it has none',
  CONSTRAINT protocol_contact_public_id UNIQUE (public_id),
  CONSTRAINT protocol_contact_protocol FOREIGN KEY (protocol_id) REFERENCES protocol (id) ON DELETE CASCADE
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;
