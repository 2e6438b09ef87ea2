-- The helpline: no name, telephone, address, school or date of birth of anybody who called, wrote or was spoken of.
-- Codes are those of a list, whose version stands in the row. A contact is somebody's for 28 days and a figure after 30: then
-- its counsellor, quarter of an hour, note and what was done are gone.
CREATE TABLE helpline_contact (
  id             BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  public_id      CHAR(22)    COLLATE utf8mb4_bin NOT NULL,
  form_id        CHAR(22)    COLLATE utf8mb4_bin NULL COMMENT 'of the form that was sent, so that it counts once',
  counsellor_id  CHAR(22)    COLLATE utf8mb4_bin NULL COMMENT 'public id of an account of the main schema; null for a figure',
  began_at       DATETIME(6) NULL COMMENT 'the quarter of an hour; null for a figure',
  month          DATE        NOT NULL COMMENT 'its first day',
  code_version   INT         NOT NULL,
  channel        VARCHAR(20) NOT NULL,
  kind           VARCHAR(20) NOT NULL,
  minutes        INT         NOT NULL,
  who            VARCHAR(20) NULL,
  gender         VARCHAR(20) NULL,
  issue          VARCHAR(40) NULL,
  place          VARCHAR(20) NULL,
  risk           VARCHAR(20) NULL,
  adult_knows    VARCHAR(20) NULL,
  other_known    VARCHAR(20) NULL,
  advised        BOOLEAN     NOT NULL,
  hotline_told   BOOLEAN     NOT NULL COMMENT 'that the caller was told of the page of the hotline; no report is named',
  escalated      BOOLEAN     NOT NULL COMMENT 'that it was handed on; no escalation is named',
  resource       VARCHAR(80) NULL COMMENT 'the name in addresses of an item of the library',
  referral       VARCHAR(20) NULL COMMENT 'the kind of institution',
  jurisdiction   VARCHAR(10) NULL COMMENT 'the code of an authority',
  note_key_id    CHAR(22)    COLLATE utf8mb4_bin NULL COMMENT 'of data_key',
  note           BLOB        NULL,
  round_key      BIGINT      NOT NULL COMMENT 'random; figures are rounded by the sums of these',
  CONSTRAINT helpline_contact_public_id UNIQUE (public_id),
  CONSTRAINT helpline_contact_form UNIQUE (form_id),
  INDEX helpline_contact_began_at (began_at),
  INDEX helpline_contact_counsellor (counsellor_id, began_at),
  INDEX helpline_contact_month (month)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

CREATE TABLE helpline_contact_issue (
  contact_id BIGINT      NOT NULL,
  issue      VARCHAR(40) NOT NULL,
  PRIMARY KEY (contact_id, issue),
  CONSTRAINT helpline_contact_issue_of FOREIGN KEY (contact_id) REFERENCES helpline_contact (id) ON DELETE CASCADE
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

-- Who read a contact that another one recorded, and was not asked to by a draw.
CREATE TABLE helpline_contact_reading (
  id         BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  contact_id BIGINT      NOT NULL,
  reader_id  CHAR(22)    COLLATE utf8mb4_bin NOT NULL COMMENT 'public id of an account of the main schema',
  read_at    DATETIME(6) NOT NULL,
  CONSTRAINT helpline_contact_reading_of FOREIGN KEY (contact_id) REFERENCES helpline_contact (id) ON DELETE CASCADE
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

-- A contact that was drawn for a supervisor to look at: of which contact it is, or of whom what was found, and never both.
CREATE TABLE helpline_review (
  id            BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  public_id     CHAR(22)    COLLATE utf8mb4_bin NOT NULL,
  contact_id    BIGINT      NULL COMMENT 'null once it was reviewed, or is not seen any more',
  counsellor_id CHAR(22)    COLLATE utf8mb4_bin NULL COMMENT 'public id of an account of the main schema; null before',
  drawn_on      DATE        NOT NULL COMMENT 'the first day of the week of the draw',
  outcome       VARCHAR(20) NULL,
  reviewed_on   DATE        NULL,
  CONSTRAINT helpline_review_public_id UNIQUE (public_id),
  CONSTRAINT helpline_review_contact UNIQUE (contact_id),
  CONSTRAINT helpline_review_one CHECK (contact_id IS NULL OR counsellor_id IS NULL),
  CONSTRAINT helpline_review_of FOREIGN KEY (contact_id) REFERENCES helpline_contact (id),
  INDEX helpline_review_drawn_on (drawn_on),
  INDEX helpline_review_counsellor (counsellor_id, reviewed_on)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

-- Where people are referred to: public knowledge, kept here since who looks something up is nobody else's business.
CREATE TABLE helpline_institution (
  id           BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  public_id    CHAR(22)     COLLATE utf8mb4_bin NOT NULL,
  version      INT          NOT NULL,
  form_id      CHAR(22)     COLLATE utf8mb4_bin NOT NULL,
  name         VARCHAR(160) NOT NULL,
  searched     VARCHAR(340) NOT NULL COMMENT 'name and place in Latin letters',
  kind         VARCHAR(20)  NOT NULL,
  jurisdiction VARCHAR(10)  NOT NULL COMMENT 'the code of an authority',
  place        VARCHAR(80)  NOT NULL,
  telephone    VARCHAR(40)  NOT NULL,
  hours        VARCHAR(120) NOT NULL,
  note         VARCHAR(300) NOT NULL,
  checked_on   DATE         NOT NULL COMMENT 'the day on which somebody last saw that it is right',
  reminded_on  DATE         NULL COMMENT 'the day on which supervisors were last asked to check it',
  active       BOOLEAN      NOT NULL,
  CONSTRAINT helpline_institution_public_id UNIQUE (public_id),
  CONSTRAINT helpline_institution_form UNIQUE (form_id),
  INDEX helpline_institution_kind (kind, jurisdiction)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

-- A child in danger is handed on. Nothing here says who it is: that is told by telephone, and stays with the receiver.
CREATE TABLE helpline_escalation (
  id           BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  public_id    CHAR(22)    COLLATE utf8mb4_bin NOT NULL,
  version      INT         NOT NULL,
  form_id      CHAR(22)    COLLATE utf8mb4_bin NOT NULL,
  reason       VARCHAR(20) NOT NULL,
  ground       VARCHAR(30) NOT NULL,
  urgency      VARCHAR(20) NOT NULL,
  receiver     VARCHAR(20) NOT NULL,
  jurisdiction VARCHAR(10) NOT NULL,
  opened_by    CHAR(22)    COLLATE utf8mb4_bin NOT NULL COMMENT 'public id of an account of the main schema',
  opened_at    DATETIME(6) NOT NULL,
  confirmed_by CHAR(22)    COLLATE utf8mb4_bin NULL,
  status       VARCHAR(20) NOT NULL,
  status_since DATETIME(6) NOT NULL,
  due_at       DATETIME(6) NULL COMMENT 'until when the next step is to be taken; null once it is over',
  refusal      VARCHAR(30) NULL COMMENT 'why the receiver refused',
  CONSTRAINT helpline_escalation_public_id UNIQUE (public_id),
  CONSTRAINT helpline_escalation_form UNIQUE (form_id),
  INDEX helpline_escalation_due (due_at),
  INDEX helpline_escalation_status (status, status_since)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

CREATE TABLE helpline_escalation_step (
  id            BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  escalation_id BIGINT      NOT NULL,
  status        VARCHAR(20) NOT NULL,
  taken_by      CHAR(22)    COLLATE utf8mb4_bin NOT NULL COMMENT 'public id of an account of the main schema',
  taken_at      DATETIME(6) NOT NULL,
  CONSTRAINT helpline_escalation_step_of FOREIGN KEY (escalation_id) REFERENCES helpline_escalation (id) ON DELETE CASCADE
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

-- One row, which whoever records something holds meanwhile: a form that is sent twice finds what it was sent before.
CREATE TABLE helpline_lock (
  id INT NOT NULL PRIMARY KEY
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

INSERT INTO helpline_lock (id) VALUES (1);
