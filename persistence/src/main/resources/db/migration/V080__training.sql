CREATE TABLE training_programme (
  id        BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  public_id VARCHAR(22)  COLLATE utf8mb4_bin NOT NULL,
  hours     DECIMAL(4,1) NOT NULL,
  points    INT          NOT NULL,
  CONSTRAINT training_programme_public_id UNIQUE (public_id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

CREATE TABLE training_programme_text (
  programme_id BIGINT        NOT NULL,
  language     VARCHAR(7)    COLLATE utf8mb4_bin NOT NULL,
  title        VARCHAR(160)  NOT NULL,
  description  VARCHAR(2000) NOT NULL,
  PRIMARY KEY (programme_id, language),
  CONSTRAINT training_programme_text_programme FOREIGN KEY (programme_id) REFERENCES training_programme (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

CREATE TABLE training_session (
  id           BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  public_id    VARCHAR(22)  COLLATE utf8mb4_bin NOT NULL,
  programme_id BIGINT       NOT NULL,
  trainer_id   BIGINT       NOT NULL,
  authority_id BIGINT       NULL,
  starts_at    DATETIME(6)  NOT NULL,
  ends_at      DATETIME(6)  NOT NULL,
  place        VARCHAR(160) NOT NULL,
  language     VARCHAR(7)   COLLATE utf8mb4_bin NOT NULL,
  seats        INT          NOT NULL,
  version      INT          NOT NULL,
  CONSTRAINT training_session_public_id UNIQUE (public_id),
  CONSTRAINT training_session_programme FOREIGN KEY (programme_id) REFERENCES training_programme (id),
  CONSTRAINT training_session_trainer FOREIGN KEY (trainer_id) REFERENCES account (id),
  CONSTRAINT training_session_authority FOREIGN KEY (authority_id) REFERENCES authority (id),
  INDEX training_session_starts_at (starts_at)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

CREATE TABLE registration (
  id            BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  session_id    BIGINT      NOT NULL,
  account_id    BIGINT      NOT NULL,
  registered_at DATETIME(6) NOT NULL,
  attended      BOOLEAN     NULL,
  marked_at     DATETIME(6) NULL,
  CONSTRAINT registration_once UNIQUE (session_id, account_id),
  CONSTRAINT registration_session FOREIGN KEY (session_id) REFERENCES training_session (id),
  CONSTRAINT registration_account FOREIGN KEY (account_id) REFERENCES account (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;
