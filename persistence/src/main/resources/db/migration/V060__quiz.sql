CREATE TABLE question (
  id         BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  public_id  VARCHAR(22) COLLATE utf8mb4_bin NOT NULL,
  type       VARCHAR(20) COLLATE utf8mb4_bin NOT NULL,
  outcome_id BIGINT      NULL,
  CONSTRAINT question_public_id UNIQUE (public_id),
  CONSTRAINT question_outcome FOREIGN KEY (outcome_id) REFERENCES outcome (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

CREATE TABLE question_text (
  question_id BIGINT        NOT NULL,
  language    VARCHAR(7)    COLLATE utf8mb4_bin NOT NULL,
  stem        VARCHAR(1000) NOT NULL,
  explanation VARCHAR(1000) NOT NULL,
  PRIMARY KEY (question_id, language),
  CONSTRAINT question_text_question FOREIGN KEY (question_id) REFERENCES question (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

CREATE TABLE choice (
  id          BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  question_id BIGINT      NOT NULL,
  position    INT         NOT NULL,
  code        VARCHAR(10) COLLATE utf8mb4_bin NOT NULL,
  correct     BOOLEAN     NOT NULL,
  CONSTRAINT choice_code UNIQUE (question_id, code),
  CONSTRAINT choice_question FOREIGN KEY (question_id) REFERENCES question (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

CREATE TABLE choice_text (
  choice_id BIGINT        NOT NULL,
  language  VARCHAR(7)    COLLATE utf8mb4_bin NOT NULL,
  text      VARCHAR(500)  NOT NULL,
  feedback  VARCHAR(1000) NOT NULL,
  PRIMARY KEY (choice_id, language),
  CONSTRAINT choice_text_choice FOREIGN KEY (choice_id) REFERENCES choice (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

CREATE TABLE quiz (
  id           BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  public_id    VARCHAR(22) COLLATE utf8mb4_bin NOT NULL,
  pass_percent INT         NOT NULL,
  CONSTRAINT quiz_public_id UNIQUE (public_id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

-- The position is filled in after the row.
CREATE TABLE quiz_question (
  quiz_id     BIGINT NOT NULL,
  question_id BIGINT NOT NULL,
  position    INT    NULL,
  PRIMARY KEY (quiz_id, question_id),
  CONSTRAINT quiz_question_quiz FOREIGN KEY (quiz_id) REFERENCES quiz (id),
  CONSTRAINT quiz_question_question FOREIGN KEY (question_id) REFERENCES question (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

-- A pupil who is erased takes every answer along.
CREATE TABLE attempt (
  id             BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  public_id      VARCHAR(22) COLLATE utf8mb4_bin NOT NULL,
  quiz_id        BIGINT      NOT NULL,
  pupil_id       BIGINT      NOT NULL,
  school_id      BIGINT      NOT NULL,
  ordinal        INT         NOT NULL,
  started_at     DATETIME(6) NOT NULL,
  finished_at    DATETIME(6) NULL,
  question_count INT         NOT NULL,
  correct_count  INT         NULL,
  percent        INT         NULL,
  CONSTRAINT attempt_public_id UNIQUE (public_id),
  CONSTRAINT attempt_ordinal UNIQUE (pupil_id, quiz_id, ordinal),
  CONSTRAINT attempt_quiz FOREIGN KEY (quiz_id) REFERENCES quiz (id),
  CONSTRAINT attempt_pupil FOREIGN KEY (pupil_id) REFERENCES pupil (id) ON DELETE CASCADE,
  CONSTRAINT attempt_school FOREIGN KEY (school_id) REFERENCES school (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

CREATE TABLE attempt_answer (
  id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  attempt_id  BIGINT       NOT NULL,
  question_id BIGINT       NOT NULL,
  chosen      VARCHAR(200) COLLATE utf8mb4_bin NOT NULL,
  fraction    DECIMAL(5,4) NOT NULL,
  answered_at DATETIME(6)  NOT NULL,
  CONSTRAINT attempt_answer_once UNIQUE (attempt_id, question_id),
  CONSTRAINT attempt_answer_attempt FOREIGN KEY (attempt_id) REFERENCES attempt (id) ON DELETE CASCADE,
  CONSTRAINT attempt_answer_question FOREIGN KEY (question_id) REFERENCES question (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

CREATE TABLE quiz_board_entry (
  id        BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  quiz_id   BIGINT        NOT NULL,
  school_id BIGINT        NOT NULL,
  entrants  INT           NOT NULL,
  answers   INT           NOT NULL,
  points    DECIMAL(12,4) NOT NULL,
  score     DECIMAL(5,2)  NOT NULL,
  CONSTRAINT quiz_board_entry_school_once UNIQUE (quiz_id, school_id),
  CONSTRAINT quiz_board_entry_quiz FOREIGN KEY (quiz_id) REFERENCES quiz (id),
  CONSTRAINT quiz_board_entry_school FOREIGN KEY (school_id) REFERENCES school (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;
