-- Its editions say what it teaches and counts for.
CREATE TABLE training_programme (
  id        BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  public_id VARCHAR(22) COLLATE utf8mb4_bin NOT NULL,
  CONSTRAINT training_programme_public_id UNIQUE (public_id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

CREATE TABLE programme_edition (
  id             BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  public_id      VARCHAR(22)  COLLATE utf8mb4_bin NOT NULL,
  programme_id   BIGINT       NOT NULL,
  number         INT          NOT NULL,
  state          VARCHAR(10)  COLLATE utf8mb4_bin NOT NULL,
  hours          DECIMAL(4,1) NOT NULL,
  points         INT          NOT NULL,
  valid_months   INT          NULL,
  renewal_months INT          NOT NULL COMMENT 'after its expiry an award is so long still renewed, and not earned anew',
  least_level    VARCHAR(10)  COLLATE utf8mb4_bin NOT NULL,
  version        INT          NOT NULL,
  CONSTRAINT programme_edition_public_id UNIQUE (public_id),
  CONSTRAINT programme_edition_number UNIQUE (programme_id, number),
  CONSTRAINT programme_edition_programme FOREIGN KEY (programme_id) REFERENCES training_programme (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

-- Keyed by an id of their own, because two languages may say the same.
CREATE TABLE programme_edition_text (
  id          BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  edition_id  BIGINT        NOT NULL,
  language    VARCHAR(7)    COLLATE utf8mb4_bin NOT NULL,
  title       VARCHAR(160)  NOT NULL,
  description VARCHAR(2000) NOT NULL,
  outcomes    VARCHAR(2000) NOT NULL COMMENT 'a line each',
  CONSTRAINT programme_edition_text_language UNIQUE (edition_id, language),
  CONSTRAINT programme_edition_text_edition FOREIGN KEY (edition_id) REFERENCES programme_edition (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

-- For authorities that have a scheme of their own, keyed by an id because two may count alike; elsewhere the edition's points count.
CREATE TABLE programme_edition_points (
  id             BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  edition_id     BIGINT       NOT NULL,
  authority_code VARCHAR(10)  COLLATE utf8mb4_bin NOT NULL,
  points         INT          NOT NULL,
  scheme         VARCHAR(160) NOT NULL,
  CONSTRAINT programme_edition_points_authority_code UNIQUE (edition_id, authority_code),
  CONSTRAINT programme_edition_points_edition FOREIGN KEY (edition_id) REFERENCES programme_edition (id),
  CONSTRAINT programme_edition_points_authority FOREIGN KEY (authority_code) REFERENCES authority (code)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

-- Only those named may lead its sessions, if any are.
CREATE TABLE programme_edition_trainer (
  edition_id BIGINT NOT NULL,
  account_id BIGINT NOT NULL,
  PRIMARY KEY (edition_id, account_id),
  CONSTRAINT programme_edition_trainer_edition FOREIGN KEY (edition_id) REFERENCES programme_edition (id),
  CONSTRAINT programme_edition_trainer_account FOREIGN KEY (account_id) REFERENCES account (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

-- To be met for the award of an edition.
CREATE TABLE requirement (
  id         BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  public_id  VARCHAR(22) COLLATE utf8mb4_bin NOT NULL,
  edition_id BIGINT      NOT NULL,
  position   INT         NOT NULL,
  kind       VARCHAR(12) COLLATE utf8mb4_bin NOT NULL,
  pass_mark  INT         NULL,
  prior_id   BIGINT      NULL,
  renewal    BOOLEAN     NOT NULL,
  file_asked BOOLEAN     NOT NULL COMMENT 'of a task: a file is to be handed in',
  quiz_id    BIGINT      NULL COMMENT 'of an assessment that is taken online',
  wait_hours INT         NULL COMMENT 'between two attempts at it',
  CONSTRAINT requirement_public_id UNIQUE (public_id),
  CONSTRAINT requirement_edition FOREIGN KEY (edition_id) REFERENCES programme_edition (id),
  CONSTRAINT requirement_quiz FOREIGN KEY (quiz_id) REFERENCES quiz (id),
  CONSTRAINT requirement_prior FOREIGN KEY (prior_id) REFERENCES training_programme (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

-- Keyed by an id of their own, because two languages may say the same.
CREATE TABLE requirement_text (
  id             BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  requirement_id BIGINT        NOT NULL,
  language       VARCHAR(7)    COLLATE utf8mb4_bin NOT NULL,
  title          VARCHAR(160)  NOT NULL,
  instructions   VARCHAR(2000) NOT NULL,
  CONSTRAINT requirement_text_language UNIQUE (requirement_id, language),
  CONSTRAINT requirement_text_requirement FOREIGN KEY (requirement_id) REFERENCES requirement (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

-- The meetings that have to be attended, by number; none means all of them.
CREATE TABLE requirement_meeting (
  requirement_id BIGINT NOT NULL,
  meeting        INT    NOT NULL,
  PRIMARY KEY (requirement_id, meeting),
  CONSTRAINT requirement_meeting_requirement FOREIGN KEY (requirement_id) REFERENCES requirement (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

-- Shows that a teacher met a requirement.
CREATE TABLE fulfilment (
  id              BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  requirement_id  BIGINT        NOT NULL,
  account_id      BIGINT        NOT NULL,
  state           VARCHAR(10)   COLLATE utf8mb4_bin NOT NULL,
  score           INT           NULL,
  work            VARCHAR(4000) NOT NULL,
  link            VARCHAR(500)  NULL,
  remark          VARCHAR(1000) NOT NULL,
  handed_in_at    DATETIME(6)   NULL,
  decided_at      DATETIME(6)   NULL,
  decided_by_name VARCHAR(100)  NULL,
  version         INT           NOT NULL,
  CONSTRAINT fulfilment_once UNIQUE (requirement_id, account_id),
  CONSTRAINT fulfilment_requirement FOREIGN KEY (requirement_id) REFERENCES requirement (id),
  CONSTRAINT fulfilment_account FOREIGN KEY (account_id) REFERENCES account (id),
  INDEX fulfilment_state (state, handed_in_at)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

-- The file that was handed in for a task; one that comes later takes its place.
CREATE TABLE submitted_file (
  id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  public_id     VARCHAR(22)  COLLATE utf8mb4_bin NOT NULL,
  fulfilment_id BIGINT       NOT NULL,
  file_id       BIGINT       NOT NULL,
  CONSTRAINT submitted_file_public_id UNIQUE (public_id),
  CONSTRAINT submitted_file_fulfilment_once UNIQUE (fulfilment_id),
  CONSTRAINT submitted_file_fulfilment FOREIGN KEY (fulfilment_id) REFERENCES fulfilment (id) ON DELETE CASCADE,
  CONSTRAINT submitted_file_file FOREIGN KEY (file_id) REFERENCES stored_file (id) ON DELETE CASCADE
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

-- It starts with its first meeting and ends with its last, so that lists need not read the meetings.
CREATE TABLE training_session (
  id                BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  public_id         VARCHAR(22)  COLLATE utf8mb4_bin NOT NULL,
  edition_id        BIGINT       NOT NULL,
  trainer_id        BIGINT       NOT NULL,
  authority_id      BIGINT       NULL,
  starts_at         DATETIME(6)  NOT NULL,
  ends_at           DATETIME(6)  NOT NULL,
  registration_closes_at DATETIME(6) NULL COMMENT 'null: at the start',
  deadline_reminded_at   DATETIME(6) NULL,
  mode              VARCHAR(10)  COLLATE utf8mb4_bin NOT NULL,
  place             VARCHAR(160) NOT NULL,
  place_latin       VARCHAR(320) NOT NULL,
  municipality_id   BIGINT       NULL,
  link              VARCHAR(500) NULL,
  language          VARCHAR(7)   COLLATE utf8mb4_bin NOT NULL,
  seats             INT          NOT NULL,
  cancelled_at      DATETIME(6)  NULL,
  cancel_reason     VARCHAR(500) NULL,
  calendar_sequence INT          NOT NULL,
  version           INT          NOT NULL,
  CONSTRAINT training_session_public_id UNIQUE (public_id),
  CONSTRAINT training_session_edition FOREIGN KEY (edition_id) REFERENCES programme_edition (id),
  CONSTRAINT training_session_trainer FOREIGN KEY (trainer_id) REFERENCES account (id),
  CONSTRAINT training_session_authority FOREIGN KEY (authority_id) REFERENCES authority (id),
  CONSTRAINT training_session_municipality FOREIGN KEY (municipality_id) REFERENCES municipality (id),
  INDEX training_session_starts_at (starts_at),
  INDEX training_session_ends_at (ends_at),
  INDEX training_session_closes_at (registration_closes_at)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

CREATE TABLE session_meeting (
  id          BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  session_id  BIGINT      NOT NULL,
  number      INT         NOT NULL COMMENT 'from 1',
  starts_at   DATETIME(6) NOT NULL,
  ends_at     DATETIME(6) NOT NULL,
  reminded_at DATETIME(6) NULL,
  leaders_reminded_at DATETIME(6) NULL COMMENT 'the trainer and those who assist',
  CONSTRAINT session_meeting_number UNIQUE (session_id, number),
  CONSTRAINT session_meeting_session FOREIGN KEY (session_id) REFERENCES training_session (id),
  INDEX session_meeting_starts_at (starts_at),
  INDEX session_meeting_ends (ends_at)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

-- When the tests of a session are open; without a row from its end on. Who has to take one is told once.
CREATE TABLE assessment_window (
  id         BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  session_id BIGINT      NOT NULL,
  opens_at   DATETIME(6) NULL COMMENT 'as the trainer set it; else the end of the session',
  closes_at  DATETIME(6) NULL,
  told_at    DATETIME(6) NULL,
  reminded_at DATETIME(6) NULL COMMENT 'when those who did not take it were reminded of its end',
  version    INT         NOT NULL,
  CONSTRAINT assessment_window_session_once UNIQUE (session_id),
  CONSTRAINT assessment_window_session FOREIGN KEY (session_id) REFERENCES training_session (id) ON DELETE CASCADE
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

-- What a trainer granted beyond the attempts that all have.
CREATE TABLE extra_attempt (
  id             BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  requirement_id BIGINT       NOT NULL,
  account_id     BIGINT       NOT NULL,
  granted_by     BIGINT       NOT NULL,
  granted_at     DATETIME(6)  NOT NULL,
  reason         VARCHAR(300) NOT NULL,
  CONSTRAINT extra_attempt_requirement FOREIGN KEY (requirement_id) REFERENCES requirement (id),
  CONSTRAINT extra_attempt_account FOREIGN KEY (account_id) REFERENCES account (id),
  CONSTRAINT extra_attempt_granted_by FOREIGN KEY (granted_by) REFERENCES account (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

-- Trainers who help in a session and learn by that.
CREATE TABLE session_assistant (
  session_id BIGINT NOT NULL,
  account_id BIGINT NOT NULL,
  PRIMARY KEY (session_id, account_id),
  CONSTRAINT session_assistant_session FOREIGN KEY (session_id) REFERENCES training_session (id),
  CONSTRAINT session_assistant_account FOREIGN KEY (account_id) REFERENCES account (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

CREATE TABLE registration (
  id                BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  session_id        BIGINT      NOT NULL,
  account_id        BIGINT      NOT NULL,
  registered_at     DATETIME(6) NOT NULL,
  state             VARCHAR(10) COLLATE utf8mb4_bin NOT NULL,
  queue_place       INT         NOT NULL,
  by_address        BOOLEAN     NOT NULL COMMENT 'the address was invited: the name is told once there is an answer',
  attended          BOOLEAN     NULL COMMENT 'all meetings, once all are marked',
  marked_at         DATETIME(6) NULL,
  feedback_asked_at DATETIME(6) NULL,
  feedback_given    BOOLEAN     NOT NULL,
  CONSTRAINT registration_once UNIQUE (session_id, account_id),
  CONSTRAINT registration_session FOREIGN KEY (session_id) REFERENCES training_session (id),
  CONSTRAINT registration_account FOREIGN KEY (account_id) REFERENCES account (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

-- Addresses without an account of a teacher that were invited to a session.
CREATE TABLE guest_invitation (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  public_id  VARCHAR(22)  COLLATE utf8mb4_bin NOT NULL,
  session_id BIGINT       NOT NULL,
  email      VARCHAR(160) NOT NULL,
  digest     CHAR(64)     COLLATE utf8mb4_bin NOT NULL,
  sent_at    DATETIME(6)  NOT NULL,
  ends_at    DATETIME(6)  NOT NULL,
  used_at    DATETIME(6)  NULL,
  CONSTRAINT guest_invitation_public_id UNIQUE (public_id),
  CONSTRAINT guest_invitation_digest UNIQUE (digest),
  CONSTRAINT guest_invitation_once UNIQUE (session_id, email),
  CONSTRAINT guest_invitation_session FOREIGN KEY (session_id) REFERENCES training_session (id),
  INDEX guest_invitation_email (email)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

CREATE TABLE attendance (
  registration_id BIGINT  NOT NULL,
  meeting         INT     NOT NULL,
  present         BOOLEAN NOT NULL,
  PRIMARY KEY (registration_id, meeting),
  CONSTRAINT attendance_registration FOREIGN KEY (registration_id) REFERENCES registration (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

-- Links to what participants of a session read.
CREATE TABLE session_material (
  id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  public_id     VARCHAR(22)  COLLATE utf8mb4_bin NOT NULL,
  session_id    BIGINT       NOT NULL,
  title         VARCHAR(160) NOT NULL,
  link          VARCHAR(500) NULL COMMENT 'null: a file',
  file_id       BIGINT       NULL COMMENT 'null: a link',
  after_meeting INT          NULL COMMENT 'shown once that is over; null: at once',
  for_leaders   BOOLEAN      NOT NULL COMMENT 'only the trainer and assistants see it',
  CONSTRAINT session_material_public_id UNIQUE (public_id),
  CONSTRAINT session_material_file FOREIGN KEY (file_id) REFERENCES stored_file (id),
  CONSTRAINT session_material_session FOREIGN KEY (session_id) REFERENCES training_session (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

-- E-mails to the participants of a session.
CREATE TABLE session_message (
  id              BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  session_id      BIGINT        NOT NULL,
  account_id      BIGINT        NOT NULL COMMENT 'who wrote it',
  idempotency_key VARCHAR(22)   COLLATE utf8mb4_bin NOT NULL COMMENT 'the same for a message that is sent again',
  audience        VARCHAR(22)   COLLATE utf8mb4_bin NOT NULL,
  subject         VARCHAR(120)  NOT NULL,
  text            VARCHAR(4000) NOT NULL,
  receivers       INT           NOT NULL COMMENT 'to how many it went',
  sent_at         DATETIME(6)   NOT NULL,
  CONSTRAINT session_message_once UNIQUE (session_id, idempotency_key),
  CONSTRAINT session_message_session FOREIGN KEY (session_id) REFERENCES training_session (id),
  CONSTRAINT session_message_account FOREIGN KEY (account_id) REFERENCES account (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

-- Of nobody and of no moment: a random key, no account, no time.
CREATE TABLE session_feedback (
  id                  VARCHAR(22)   COLLATE utf8mb4_bin NOT NULL PRIMARY KEY,
  session_id          BIGINT        NOT NULL,
  rating_content      INT           NOT NULL,
  rating_usefulness   INT           NOT NULL,
  rating_leading      INT           NOT NULL,
  rating_organisation INT           NOT NULL,
  comment             VARCHAR(1000) NOT NULL,
  CONSTRAINT session_feedback_session FOREIGN KEY (session_id) REFERENCES training_session (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

-- A step up or down the trainers' own ladder; the last one tells the level.
CREATE TABLE trainer_step (
  id              BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  account_id      BIGINT       NOT NULL,
  level           VARCHAR(10)  COLLATE utf8mb4_bin NOT NULL,
  decided_at      DATETIME(6)  NOT NULL,
  decided_by_name VARCHAR(100) NOT NULL,
  reason          VARCHAR(500) NOT NULL,
  CONSTRAINT trainer_step_account FOREIGN KEY (account_id) REFERENCES account (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

CREATE TABLE ladder_requirement (
  id           BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  public_id    VARCHAR(22) COLLATE utf8mb4_bin NOT NULL,
  level        VARCHAR(10) COLLATE utf8mb4_bin NOT NULL,
  kind         VARCHAR(12) COLLATE utf8mb4_bin NOT NULL,
  amount       INT         NOT NULL,
  programme_id BIGINT      NULL,
  CONSTRAINT ladder_requirement_public_id UNIQUE (public_id),
  CONSTRAINT ladder_requirement_programme FOREIGN KEY (programme_id) REFERENCES training_programme (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

CREATE TABLE accepted_practice (
  id               BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  account_id       BIGINT        NOT NULL,
  level            VARCHAR(10)   COLLATE utf8mb4_bin NOT NULL,
  remark           VARCHAR(1000) NOT NULL,
  accepted_at      DATETIME(6)   NOT NULL,
  accepted_by_name VARCHAR(100)  NOT NULL,
  CONSTRAINT accepted_practice_once UNIQUE (account_id, level),
  CONSTRAINT accepted_practice_account FOREIGN KEY (account_id) REFERENCES account (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;
