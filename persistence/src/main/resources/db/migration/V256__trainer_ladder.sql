-- The trainers' own ladder: who stands where since when, what a level asks for, and whose practice was accepted.
CREATE TABLE trainer_step (
  id              BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  account_id      BIGINT       NOT NULL,
  level           VARCHAR(10)  COLLATE utf8mb4_bin NOT NULL,
  decided_at      DATETIME(6)  NOT NULL,
  decided_by_name VARCHAR(100) NOT NULL,
  reason          VARCHAR(500) NOT NULL,
  CONSTRAINT trainer_step_account FOREIGN KEY (account_id) REFERENCES account (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

-- Those who lead trainings already go on doing so.
INSERT INTO trainer_step (account_id, level, decided_at, decided_by_name, reason)
  SELECT DISTINCT account_id, 'TRAINER', UTC_TIMESTAMP(6), 'Sigurno', '' FROM account_role WHERE role = 'TRAINER';

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

-- Who may lead sessions of an edition: from which level on, and only those named, if any are.
ALTER TABLE programme_edition ADD COLUMN least_level VARCHAR(10) COLLATE utf8mb4_bin NOT NULL DEFAULT 'TRAINER';

CREATE TABLE programme_edition_trainer (
  edition_id BIGINT NOT NULL,
  account_id BIGINT NOT NULL,
  PRIMARY KEY (edition_id, account_id),
  CONSTRAINT programme_edition_trainer_edition FOREIGN KEY (edition_id) REFERENCES programme_edition (id),
  CONSTRAINT programme_edition_trainer_account FOREIGN KEY (account_id) REFERENCES account (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

-- Trainers who help in a session and learn by that.
CREATE TABLE session_assistant (
  session_id BIGINT NOT NULL,
  account_id BIGINT NOT NULL,
  PRIMARY KEY (session_id, account_id),
  CONSTRAINT session_assistant_session FOREIGN KEY (session_id) REFERENCES training_session (id),
  CONSTRAINT session_assistant_account FOREIGN KEY (account_id) REFERENCES account (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;
