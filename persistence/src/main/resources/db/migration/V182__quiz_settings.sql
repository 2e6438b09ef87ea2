-- An attempt keeps the rules it began under, as it keeps the questions it drew.
ALTER TABLE quiz ADD COLUMN options_shuffled BOOLEAN NOT NULL DEFAULT TRUE;

ALTER TABLE attempt
  ADD COLUMN options_shuffled BOOLEAN     NOT NULL DEFAULT TRUE,
  ADD COLUMN pass_percent     INT         NOT NULL DEFAULT 0,
  ADD COLUMN feedback         VARCHAR(10) COLLATE utf8mb4_bin NOT NULL DEFAULT 'AT_ONCE';

UPDATE attempt a JOIN quiz q ON q.id = a.quiz_id SET a.pass_percent = q.pass_percent, a.feedback = q.feedback;

-- The languages in which nothing is missing in a question's newest version. Of those that are there already only the
-- stems can be told apart in SQL; the next change of each puts it right.
CREATE TABLE question_language (
  question_id BIGINT     NOT NULL,
  language    VARCHAR(7) COLLATE utf8mb4_bin NOT NULL,
  PRIMARY KEY (question_id, language),
  CONSTRAINT question_language_question FOREIGN KEY (question_id) REFERENCES question (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

INSERT INTO question_language (question_id, language) SELECT question_id, language FROM question_text;
