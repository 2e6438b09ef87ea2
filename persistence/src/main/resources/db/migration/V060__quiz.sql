-- Each picture once, by the digest of its bytes.
CREATE TABLE picture (
  digest     CHAR(64)    COLLATE utf8mb4_bin NOT NULL PRIMARY KEY,
  media_type VARCHAR(20) COLLATE utf8mb4_bin NOT NULL,
  bytes      MEDIUMBLOB  NOT NULL,
  created_at DATETIME(6) NOT NULL,
  INDEX picture_created (created_at)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

CREATE TABLE question (
  id              BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  public_id       VARCHAR(22)  COLLATE utf8mb4_bin NOT NULL,
  identifier      VARCHAR(100) COLLATE utf8mb4_bin NULL COMMENT 'by which other systems know it',
  outcome_id      BIGINT       NULL,
  strand_id       BIGINT       NULL,
  age_band_id     BIGINT       NULL,
  difficulty      VARCHAR(10)  COLLATE utf8mb4_bin NULL,
  latest_number   INT          NOT NULL,
  approved_number INT          NULL,
  retired         BOOLEAN      NOT NULL,
  changed_at      DATETIME(6)  NOT NULL,
  version         INT          NOT NULL,
  CONSTRAINT question_public_id UNIQUE (public_id),
  CONSTRAINT question_identifier UNIQUE (identifier),
  CONSTRAINT question_outcome FOREIGN KEY (outcome_id) REFERENCES outcome (id),
  CONSTRAINT question_strand FOREIGN KEY (strand_id) REFERENCES strand (id),
  CONSTRAINT question_age_band FOREIGN KEY (age_band_id) REFERENCES age_band (id),
  INDEX question_drawn (age_band_id, strand_id, difficulty, approved_number, retired),
  INDEX question_changed (changed_at, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

CREATE TABLE question_keyword (
  question_id BIGINT      NOT NULL,
  keyword     VARCHAR(50) NOT NULL,
  PRIMARY KEY (question_id, keyword),
  CONSTRAINT question_keyword_question FOREIGN KEY (question_id) REFERENCES question (id),
  INDEX question_keyword_keyword (keyword)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

-- How the newest version's stem begins: lists search it, and imports look by it for a question that is there already.
CREATE TABLE question_text (
  question_id BIGINT       NOT NULL,
  language    VARCHAR(7)   COLLATE utf8mb4_bin NOT NULL,
  stem        VARCHAR(500) NOT NULL,
  PRIMARY KEY (question_id, language),
  CONSTRAINT question_text_question FOREIGN KEY (question_id) REFERENCES question (id),
  INDEX question_text_stem (language, stem(100))
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

-- The languages in which nothing is missing in the newest version.
CREATE TABLE question_language (
  question_id BIGINT     NOT NULL,
  language    VARCHAR(7) COLLATE utf8mb4_bin NOT NULL,
  PRIMARY KEY (question_id, language),
  CONSTRAINT question_language_question FOREIGN KEY (question_id) REFERENCES question (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

-- The languages in which nothing is missing in the version that is asked: draws go by them.
CREATE TABLE question_asked_language (
  question_id BIGINT     NOT NULL,
  language    VARCHAR(7) COLLATE utf8mb4_bin NOT NULL,
  PRIMARY KEY (question_id, language),
  CONSTRAINT question_asked_language_question FOREIGN KEY (question_id) REFERENCES question (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

-- The content is one JSON document, and long; so lists find in an index what they need of the newest version.
CREATE TABLE question_version (
  id           BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  question_id  BIGINT        NOT NULL,
  number       INT           NOT NULL,
  type         VARCHAR(20)   COLLATE utf8mb4_bin NOT NULL,
  content      LONGTEXT      COLLATE utf8mb4_bin NOT NULL,
  status       VARCHAR(10)   COLLATE utf8mb4_bin NOT NULL,
  author_id    BIGINT        NULL,
  created_at   DATETIME(6)   NOT NULL,
  submitted_at DATETIME(6)   NULL,
  reviewer_id  BIGINT        NULL,
  reviewed_at  DATETIME(6)   NULL,
  review_note  VARCHAR(1000) NULL,
  version      INT           NOT NULL,
  CONSTRAINT question_version_number UNIQUE (question_id, number),
  CONSTRAINT question_version_question FOREIGN KEY (question_id) REFERENCES question (id),
  CONSTRAINT question_version_author FOREIGN KEY (author_id) REFERENCES account (id),
  CONSTRAINT question_version_reviewer FOREIGN KEY (reviewer_id) REFERENCES account (id),
  INDEX question_version_status (status, submitted_at),
  INDEX question_version_listed (question_id, number, status, type, author_id, submitted_at)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

-- Others who wrote on the draft; they may not review it either.
CREATE TABLE question_version_co_author (
  version_id BIGINT NOT NULL,
  account_id BIGINT NOT NULL,
  PRIMARY KEY (version_id, account_id),
  CONSTRAINT question_version_co_author_version FOREIGN KEY (version_id) REFERENCES question_version (id),
  CONSTRAINT question_version_co_author_account FOREIGN KEY (account_id) REFERENCES account (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

-- Pictures that nothing refers to are found by this, without reading all documents.
CREATE TABLE question_version_picture (
  version_id BIGINT   NOT NULL,
  digest     CHAR(64) COLLATE utf8mb4_bin NOT NULL,
  PRIMARY KEY (version_id, digest),
  CONSTRAINT question_version_picture_version FOREIGN KEY (version_id) REFERENCES question_version (id),
  INDEX question_version_picture_digest (digest)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

CREATE TABLE quiz (
  id                 BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  public_id          VARCHAR(22) COLLATE utf8mb4_bin NOT NULL,
  pass_percent       INT         NOT NULL,
  shuffled           BOOLEAN     NOT NULL,
  options_shuffled   BOOLEAN     NOT NULL,
  attempts_allowed   INT         NULL,
  time_limit_seconds INT         NULL,
  feedback           VARCHAR(10) COLLATE utf8mb4_bin NOT NULL,
  version            INT         NOT NULL,
  CONSTRAINT quiz_public_id UNIQUE (public_id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

-- A slot holds one question, or draws some by their tags.
CREATE TABLE quiz_slot (
  id          BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  quiz_id     BIGINT      NOT NULL,
  position    INT         NOT NULL,
  question_id BIGINT      NULL,
  draw_count  INT         NOT NULL,
  strand_id   BIGINT      NULL,
  age_band_id BIGINT      NULL,
  difficulty  VARCHAR(10) COLLATE utf8mb4_bin NULL,
  keyword     VARCHAR(50) NULL,
  CONSTRAINT quiz_slot_question_once UNIQUE (quiz_id, question_id),
  CONSTRAINT quiz_slot_quiz FOREIGN KEY (quiz_id) REFERENCES quiz (id),
  CONSTRAINT quiz_slot_question FOREIGN KEY (question_id) REFERENCES question (id),
  CONSTRAINT quiz_slot_strand FOREIGN KEY (strand_id) REFERENCES strand (id),
  CONSTRAINT quiz_slot_age_band FOREIGN KEY (age_band_id) REFERENCES age_band (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

-- Of a pupil of a school, or of an adult at a test. It keeps the rules it began under, whatever becomes of the quiz. A pupil
-- who is erased takes every answer along.
CREATE TABLE attempt (
  id               BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  public_id        VARCHAR(22) COLLATE utf8mb4_bin NOT NULL,
  quiz_id          BIGINT      NOT NULL,
  pupil_id         BIGINT      NULL,
  account_id       BIGINT      NULL,
  school_id        BIGINT      NULL,
  ordinal          INT         NOT NULL,
  seed             BIGINT      NOT NULL,
  pass_percent     INT         NOT NULL,
  options_shuffled BOOLEAN     NOT NULL,
  feedback         VARCHAR(10) COLLATE utf8mb4_bin NOT NULL,
  started_at       DATETIME(6) NOT NULL,
  deadline         DATETIME(6) NULL,
  finished_at      DATETIME(6) NULL,
  question_count   INT         NOT NULL,
  correct_count    INT         NULL,
  percent          INT         NULL,
  CONSTRAINT attempt_public_id UNIQUE (public_id),
  CONSTRAINT attempt_ordinal UNIQUE (pupil_id, quiz_id, ordinal),
  CONSTRAINT attempt_account_ordinal UNIQUE (account_id, quiz_id, ordinal),
  CONSTRAINT attempt_quiz FOREIGN KEY (quiz_id) REFERENCES quiz (id),
  CONSTRAINT attempt_account FOREIGN KEY (account_id) REFERENCES account (id),
  CONSTRAINT attempt_pupil FOREIGN KEY (pupil_id) REFERENCES pupil (id) ON DELETE CASCADE,
  CONSTRAINT attempt_school FOREIGN KEY (school_id) REFERENCES school (id),
  INDEX attempt_overdue (finished_at, deadline)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

-- Drawn when the attempt begins. The draft is what was sent and is no answer yet, so that nothing typed is lost.
CREATE TABLE attempt_item (
  id          BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  attempt_id  BIGINT        NOT NULL,
  position    INT           NOT NULL,
  version_id  BIGINT        NOT NULL,
  draft       VARCHAR(4000) COLLATE utf8mb4_bin NULL,
  response    VARCHAR(2000) COLLATE utf8mb4_bin NULL,
  score       DECIMAL(5,4)  NULL,
  answered_at DATETIME(6)   NULL,
  CONSTRAINT attempt_item_position UNIQUE (attempt_id, position),
  CONSTRAINT attempt_item_attempt FOREIGN KEY (attempt_id) REFERENCES attempt (id) ON DELETE CASCADE,
  CONSTRAINT attempt_item_version FOREIGN KEY (version_id) REFERENCES question_version (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

-- Sums of a school's answers, computed anew from time to time.
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

-- A short quiz that a teacher made for one class.
CREATE TABLE class_quiz (
  id         BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  public_id  VARCHAR(22) COLLATE utf8mb4_bin NOT NULL,
  class_id   BIGINT      NOT NULL,
  name       VARCHAR(80) NOT NULL,
  quiz_id    BIGINT      NOT NULL,
  created_at DATETIME(6) NOT NULL,
  CONSTRAINT class_quiz_public_id UNIQUE (public_id),
  CONSTRAINT class_quiz_quiz_once UNIQUE (quiz_id),
  CONSTRAINT class_quiz_class FOREIGN KEY (class_id) REFERENCES school_class (id) ON DELETE CASCADE,
  CONSTRAINT class_quiz_quiz FOREIGN KEY (quiz_id) REFERENCES quiz (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;
