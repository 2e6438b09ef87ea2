CREATE TABLE module (
  id          BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  public_id   VARCHAR(22) COLLATE utf8mb4_bin NOT NULL,
  slug        VARCHAR(80) COLLATE utf8mb4_bin NOT NULL,
  code        VARCHAR(20) COLLATE utf8mb4_bin NULL COMMENT 'its folder in the country pack',
  left_digest CHAR(64)    COLLATE utf8mb4_bin NULL COMMENT 'of the text of the country pack that was not taken over',
  age_band_id BIGINT      NOT NULL,
  strand_id   BIGINT      NOT NULL,
  companion   VARCHAR(20) COLLATE utf8mb4_bin NULL,
  CONSTRAINT module_public_id UNIQUE (public_id),
  CONSTRAINT module_slug UNIQUE (slug),
  CONSTRAINT module_code UNIQUE (code),
  CONSTRAINT module_age_band FOREIGN KEY (age_band_id) REFERENCES age_band (id),
  CONSTRAINT module_strand FOREIGN KEY (strand_id) REFERENCES strand (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

CREATE TABLE module_edition (
  id             BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  public_id      VARCHAR(22)  COLLATE utf8mb4_bin NOT NULL,
  module_id      BIGINT       NOT NULL,
  number         INT          NOT NULL,
  minutes        INT          NOT NULL COMMENT 'in class',
  minutes_alone  INT          NOT NULL,
  before_quiz_id BIGINT       NULL COMMENT 'asked before and once more at the end, not graded',
  quiz_id        BIGINT       NOT NULL,
  help           VARCHAR(100) COLLATE utf8mb4_bin NOT NULL COMMENT 'help paths that it ends on',
  readings       VARCHAR(100) COLLATE utf8mb4_bin NOT NULL COMMENT 'who must still read it',
  source_digest  CHAR(64)     COLLATE utf8mb4_bin NULL COMMENT 'of the files it was read from',
  author_id      BIGINT       NULL COMMENT 'null when it came with the product',
  created_at     DATETIME(6)  NULL,
  submitter_id   BIGINT       NULL,
  submitted_at   DATETIME(6)  NULL COMMENT 'waits for a review since then',
  reviewer_id    BIGINT       NULL,
  reviewed_at    DATETIME(6)  NULL,
  review_note    VARCHAR(1000) NULL COMMENT 'what is to be changed',
  published_at   DATETIME(6)  NULL,
  CONSTRAINT module_edition_public_id UNIQUE (public_id),
  -- A draft has the number after the newest published one, so this also keeps a module to one draft.
  CONSTRAINT module_edition_number UNIQUE (module_id, number),
  INDEX module_edition_published_at (published_at),
  CONSTRAINT module_edition_module FOREIGN KEY (module_id) REFERENCES module (id),
  CONSTRAINT module_edition_before_quiz FOREIGN KEY (before_quiz_id) REFERENCES quiz (id),
  CONSTRAINT module_edition_quiz FOREIGN KEY (quiz_id) REFERENCES quiz (id),
  CONSTRAINT module_edition_author FOREIGN KEY (author_id) REFERENCES account (id),
  CONSTRAINT module_edition_submitter FOREIGN KEY (submitter_id) REFERENCES account (id),
  CONSTRAINT module_edition_reviewer FOREIGN KEY (reviewer_id) REFERENCES account (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

CREATE TABLE module_edition_outcome (
  edition_id BIGINT NOT NULL,
  outcome_id BIGINT NOT NULL,
  PRIMARY KEY (edition_id, outcome_id),
  CONSTRAINT module_edition_outcome_edition FOREIGN KEY (edition_id) REFERENCES module_edition (id),
  CONSTRAINT module_edition_outcome_outcome FOREIGN KEY (outcome_id) REFERENCES outcome (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

CREATE TABLE module_edition_text (
  id         BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  edition_id BIGINT        NOT NULL,
  language   VARCHAR(7)    COLLATE utf8mb4_bin NOT NULL,
  title      VARCHAR(160)  NOT NULL,
  summary    VARCHAR(1000) NOT NULL,
  reflection VARCHAR(300)  NOT NULL COMMENT 'the sentence that a child keeps',
  CONSTRAINT module_edition_text_language UNIQUE (edition_id, language),
  CONSTRAINT module_edition_text_edition FOREIGN KEY (edition_id) REFERENCES module_edition (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

-- Pages for adults: the plan, worksheets, the page to take home, notes for editors.
CREATE TABLE module_page (
  edition_id BIGINT      NOT NULL,
  kind       VARCHAR(10) COLLATE utf8mb4_bin NOT NULL,
  language   VARCHAR(7)  COLLATE utf8mb4_bin NOT NULL,
  text       MEDIUMTEXT  NOT NULL COMMENT 'CommonMark',
  PRIMARY KEY (edition_id, kind, language),
  CONSTRAINT module_page_edition FOREIGN KEY (edition_id) REFERENCES module_edition (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

CREATE TABLE lesson (
  id         BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  public_id  VARCHAR(22) COLLATE utf8mb4_bin NOT NULL,
  edition_id BIGINT      NOT NULL,
  position   INT         NOT NULL,
  outcome_id BIGINT      NULL,
  content    MEDIUMTEXT  COLLATE utf8mb4_bin NOT NULL,
  CONSTRAINT lesson_public_id UNIQUE (public_id),
  INDEX lesson_position (edition_id, position),
  CONSTRAINT lesson_edition FOREIGN KEY (edition_id) REFERENCES module_edition (id),
  CONSTRAINT lesson_outcome FOREIGN KEY (outcome_id) REFERENCES outcome (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

-- Pictures of lessons stay for as long as a lesson shows them.
CREATE TABLE lesson_picture (
  lesson_id BIGINT   NOT NULL,
  digest    CHAR(64) COLLATE utf8mb4_bin NOT NULL,
  PRIMARY KEY (lesson_id, digest),
  CONSTRAINT lesson_picture_lesson FOREIGN KEY (lesson_id) REFERENCES lesson (id),
  INDEX lesson_picture_digest (digest)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

-- Each recording once, by the digest of its bytes.
CREATE TABLE sound (
  digest     CHAR(64)    COLLATE utf8mb4_bin NOT NULL PRIMARY KEY,
  media_type VARCHAR(20) COLLATE utf8mb4_bin NOT NULL,
  bytes      MEDIUMBLOB  NOT NULL,
  created_at DATETIME(6) NOT NULL,
  INDEX sound_created (created_at)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

-- Recordings stay for as long as a lesson plays them.
CREATE TABLE lesson_sound (
  lesson_id BIGINT   NOT NULL,
  digest    CHAR(64) COLLATE utf8mb4_bin NOT NULL,
  PRIMARY KEY (lesson_id, digest),
  CONSTRAINT lesson_sound_lesson FOREIGN KEY (lesson_id) REFERENCES lesson (id),
  INDEX lesson_sound_digest (digest)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

-- The names that pictures and recordings have among the files of a module.
CREATE TABLE module_medium (
  module_id BIGINT       NOT NULL,
  digest    CHAR(64)     COLLATE utf8mb4_bin NOT NULL,
  name      VARCHAR(100) COLLATE utf8mb4_bin NOT NULL,
  PRIMARY KEY (module_id, digest),
  CONSTRAINT module_medium_module FOREIGN KEY (module_id) REFERENCES module (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

-- A file that was sent, while its editor looks at what it would make.
CREATE TABLE module_import (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  public_id  VARCHAR(22)  COLLATE utf8mb4_bin NOT NULL,
  account_id BIGINT       NOT NULL,
  file_name  VARCHAR(200) NOT NULL,
  bytes      MEDIUMBLOB   NOT NULL,
  begun_at   DATETIME(6)  NOT NULL,
  edition_id BIGINT       NULL COMMENT 'what was made of it',
  CONSTRAINT module_import_public_id UNIQUE (public_id),
  CONSTRAINT module_import_account FOREIGN KEY (account_id) REFERENCES account (id),
  CONSTRAINT module_import_edition FOREIGN KEY (edition_id) REFERENCES module_edition (id) ON DELETE SET NULL,
  INDEX module_import_begun (begun_at)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

-- Which texts of a lesson were translated, or looked at, for what their source says now.
CREATE TABLE lesson_translation (
  id        BIGINT     NOT NULL AUTO_INCREMENT PRIMARY KEY,
  lesson_id BIGINT     NOT NULL,
  language  VARCHAR(7) COLLATE utf8mb4_bin NOT NULL COMMENT 'translated to',
  pairs     MEDIUMTEXT COLLATE utf8mb4_bin NOT NULL COMMENT 'digests of a text and its translation, with spaces between',
  CONSTRAINT lesson_translation_once UNIQUE (lesson_id, language),
  CONSTRAINT lesson_translation_lesson FOREIGN KEY (lesson_id) REFERENCES lesson (id) ON DELETE CASCADE
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

-- The same for the title and the pages of an edition.
CREATE TABLE module_edition_translation (
  id         BIGINT     NOT NULL AUTO_INCREMENT PRIMARY KEY,
  edition_id BIGINT     NOT NULL,
  language   VARCHAR(7) COLLATE utf8mb4_bin NOT NULL COMMENT 'translated to',
  pairs      MEDIUMTEXT COLLATE utf8mb4_bin NOT NULL COMMENT 'digests of a text and its translation, with spaces between',
  CONSTRAINT module_edition_translation_once UNIQUE (edition_id, language),
  CONSTRAINT module_edition_translation_edition FOREIGN KEY (edition_id) REFERENCES module_edition (id) ON DELETE CASCADE
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

CREATE TABLE assignment (
  id          BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  public_id   VARCHAR(22) COLLATE utf8mb4_bin NOT NULL,
  class_id    BIGINT      NOT NULL,
  edition_id  BIGINT      NOT NULL,
  assigned_by BIGINT      NOT NULL,
  assigned_at DATETIME(6) NOT NULL,
  due_on      DATE        NULL,
  hidden      BOOLEAN     NOT NULL COMMENT 'from the pupils, for now',
  whole_class BOOLEAN     NOT NULL COMMENT 'else those of assignment_pupil',
  had_it      INT         NULL     COMMENT 'pupils, when the class went on to the next year',
  had_done    INT         NULL     COMMENT 'of them, who had completed the module',
  CONSTRAINT assignment_public_id UNIQUE (public_id),
  CONSTRAINT assignment_once UNIQUE (class_id, edition_id),
  CONSTRAINT assignment_class FOREIGN KEY (class_id) REFERENCES school_class (id),
  CONSTRAINT assignment_edition FOREIGN KEY (edition_id) REFERENCES module_edition (id),
  CONSTRAINT assignment_account FOREIGN KEY (assigned_by) REFERENCES account (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

-- Some pupils, when it is not given to the whole class.
CREATE TABLE assignment_pupil (
  assignment_id BIGINT NOT NULL,
  pupil_id      BIGINT NOT NULL,
  PRIMARY KEY (assignment_id, pupil_id),
  CONSTRAINT assignment_pupil_assignment FOREIGN KEY (assignment_id) REFERENCES assignment (id),
  CONSTRAINT assignment_pupil_pupil FOREIGN KEY (pupil_id) REFERENCES pupil (id) ON DELETE CASCADE
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

-- A pupil who is erased takes the progress along.
CREATE TABLE lesson_progress (
  pupil_id     BIGINT      NOT NULL,
  lesson_id    BIGINT      NOT NULL,
  completed_at DATETIME(6) NOT NULL,
  PRIMARY KEY (pupil_id, lesson_id),
  CONSTRAINT lesson_progress_pupil FOREIGN KEY (pupil_id) REFERENCES pupil (id) ON DELETE CASCADE,
  CONSTRAINT lesson_progress_lesson FOREIGN KEY (lesson_id) REFERENCES lesson (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

CREATE TABLE lesson_bookmark (
  pupil_id   BIGINT      NOT NULL,
  lesson_id  BIGINT      NOT NULL,
  screen     INT         NOT NULL COMMENT 'the furthest seen, from 1',
  reached_at DATETIME(6) NOT NULL COMMENT 'last step',
  PRIMARY KEY (pupil_id, lesson_id),
  CONSTRAINT lesson_bookmark_pupil FOREIGN KEY (pupil_id) REFERENCES pupil (id) ON DELETE CASCADE,
  CONSTRAINT lesson_bookmark_lesson FOREIGN KEY (lesson_id) REFERENCES lesson (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

CREATE TABLE lesson_answer (
  pupil_id    BIGINT       NOT NULL,
  lesson_id   BIGINT       NOT NULL,
  block       VARCHAR(7)   COLLATE utf8mb4_bin NOT NULL COMMENT 'screen and block, both from 1: 2.1',
  answer      VARCHAR(250) COLLATE utf8mb4_bin NOT NULL COMMENT 'positions from 1: 1,3',
  correct     BOOLEAN      NULL COMMENT 'null where nothing is right or wrong',
  answered_at DATETIME(6)  NOT NULL,
  PRIMARY KEY (pupil_id, lesson_id, block),
  CONSTRAINT lesson_answer_pupil FOREIGN KEY (pupil_id) REFERENCES pupil (id) ON DELETE CASCADE,
  CONSTRAINT lesson_answer_lesson FOREIGN KEY (lesson_id) REFERENCES lesson (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

CREATE TABLE module_completion (
  pupil_id     BIGINT      NOT NULL,
  edition_id   BIGINT      NOT NULL,
  completed_at DATETIME(6) NOT NULL,
  attempt_id   BIGINT      NOT NULL,
  PRIMARY KEY (pupil_id, edition_id),
  CONSTRAINT module_completion_pupil FOREIGN KEY (pupil_id) REFERENCES pupil (id) ON DELETE CASCADE,
  CONSTRAINT module_completion_edition FOREIGN KEY (edition_id) REFERENCES module_edition (id),
  CONSTRAINT module_completion_attempt FOREIGN KEY (attempt_id) REFERENCES attempt (id) ON DELETE CASCADE
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

-- Which place of an authority's own curriculum an outcome serves. Written by editors; none come with the product.
CREATE TABLE curriculum_code (
  id           BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  authority_id BIGINT       NOT NULL,
  outcome_id   BIGINT       NOT NULL,
  position     INT          NOT NULL COMMENT 'its line in the list, from 1',
  code         VARCHAR(60)  NOT NULL,
  text         VARCHAR(500) NOT NULL,
  CONSTRAINT curriculum_code_once UNIQUE (authority_id, outcome_id, code),
  CONSTRAINT curriculum_code_authority FOREIGN KEY (authority_id) REFERENCES authority (id),
  CONSTRAINT curriculum_code_outcome FOREIGN KEY (outcome_id) REFERENCES outcome (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;
