-- What a question says moves into versions, as one JSON document each: an attempt keeps the version it saw.
-- Long enough for all choices of a question in all languages.
SET SESSION group_concat_max_len = 1048576;

CREATE TABLE question_version (
  id           BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  question_id  BIGINT       NOT NULL,
  number       INT          NOT NULL,
  type         VARCHAR(20)  COLLATE utf8mb4_bin NOT NULL,
  content      LONGTEXT     COLLATE utf8mb4_bin NOT NULL,
  status       VARCHAR(10)  COLLATE utf8mb4_bin NOT NULL,
  author_id    BIGINT       NULL,
  created_at   DATETIME(6)  NOT NULL,
  submitted_at DATETIME(6)  NULL,
  reviewer_id  BIGINT       NULL,
  reviewed_at  DATETIME(6)  NULL,
  review_note  VARCHAR(1000) NULL,
  version      INT          NOT NULL DEFAULT 0,
  CONSTRAINT question_version_number UNIQUE (question_id, number),
  CONSTRAINT question_version_question FOREIGN KEY (question_id) REFERENCES question (id),
  CONSTRAINT question_version_author FOREIGN KEY (author_id) REFERENCES account (id),
  CONSTRAINT question_version_reviewer FOREIGN KEY (reviewer_id) REFERENCES account (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

CREATE INDEX question_version_status ON question_version (status, submitted_at);

INSERT INTO question_version (question_id, number, type, content, status, created_at, reviewed_at)
SELECT q.id, 1, q.type,
       CONCAT('{"stem":{', t.stems, '},"explanation":{', t.explanations,
              '},"interaction":{"interaction":"choice","grading":"PARTIAL","shuffled":false,"type":"', q.type,
              '","options":[', o.options, ']}}'),
       'APPROVED', UTC_TIMESTAMP(6), UTC_TIMESTAMP(6)
FROM question q
JOIN (SELECT question_id,
             GROUP_CONCAT(CONCAT(JSON_QUOTE(language), ':', JSON_QUOTE(stem)) ORDER BY language SEPARATOR ',') AS stems,
             GROUP_CONCAT(CONCAT(JSON_QUOTE(language), ':', JSON_QUOTE(explanation)) ORDER BY language SEPARATOR ',')
               AS explanations
      FROM question_text GROUP BY question_id) t ON t.question_id = q.id
JOIN (SELECT c.question_id,
             GROUP_CONCAT(CONCAT('{"code":', JSON_QUOTE(c.code), ',"fixed":false,"credit":',
               CASE WHEN c.correct THEN n.share WHEN n.type = 'MULTIPLE_RESPONSE' THEN -n.share ELSE 0 END,
               ',"text":{', x.texts, '},"feedback":{', x.feedbacks, '}}') ORDER BY c.position SEPARATOR ',') AS options
      FROM choice c
      JOIN (SELECT choice_id,
                   GROUP_CONCAT(CONCAT(JSON_QUOTE(language), ':', JSON_QUOTE(text)) ORDER BY language SEPARATOR ',')
                     AS texts,
                   GROUP_CONCAT(CONCAT(JSON_QUOTE(language), ':', JSON_QUOTE(feedback)) ORDER BY language SEPARATOR ',')
                     AS feedbacks
            FROM choice_text GROUP BY choice_id) x ON x.choice_id = c.id
      JOIN (SELECT h.question_id, MIN(g.type) AS type, ROUND(1 / SUM(h.correct), 7) AS share
            FROM choice h JOIN question g ON g.id = h.question_id GROUP BY h.question_id) n
        ON n.question_id = c.question_id
      GROUP BY c.question_id) o ON o.question_id = q.id;

-- What tags a question, and its text as lists and searches want it.
ALTER TABLE question
  DROP COLUMN type,
  ADD COLUMN identifier      VARCHAR(100) COLLATE utf8mb4_bin NULL,
  ADD COLUMN strand_id       BIGINT      NULL,
  ADD COLUMN age_band_id     BIGINT      NULL,
  ADD COLUMN difficulty      VARCHAR(10) COLLATE utf8mb4_bin NULL,
  ADD COLUMN latest_number   INT         NOT NULL DEFAULT 1,
  ADD COLUMN approved_number INT         NULL,
  ADD COLUMN retired         BOOLEAN     NOT NULL DEFAULT FALSE,
  ADD COLUMN changed_at      DATETIME(6) NOT NULL DEFAULT '2026-11-24',
  ADD COLUMN version         INT         NOT NULL DEFAULT 0,
  ADD CONSTRAINT question_identifier UNIQUE (identifier),
  ADD CONSTRAINT question_strand FOREIGN KEY (strand_id) REFERENCES strand (id),
  ADD CONSTRAINT question_age_band FOREIGN KEY (age_band_id) REFERENCES age_band (id);

UPDATE question SET approved_number = 1;
UPDATE question q JOIN outcome o ON o.id = q.outcome_id
SET q.strand_id = o.strand_id, q.age_band_id = o.age_band_id;

CREATE INDEX question_drawn ON question (age_band_id, strand_id, difficulty, approved_number, retired);

CREATE TABLE question_keyword (
  question_id BIGINT      NOT NULL,
  keyword     VARCHAR(50) NOT NULL,
  PRIMARY KEY (question_id, keyword),
  CONSTRAINT question_keyword_question FOREIGN KEY (question_id) REFERENCES question (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

CREATE INDEX question_keyword_keyword ON question_keyword (keyword);

DROP TABLE choice_text;
DROP TABLE choice;
ALTER TABLE question_text DROP COLUMN explanation, MODIFY COLUMN stem VARCHAR(500) NOT NULL;

-- A place of a quiz holds a question, or draws some by their tags.
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

INSERT INTO quiz_slot (quiz_id, position, question_id, draw_count)
SELECT quiz_id, position + 1, question_id, 1 FROM quiz_question;

ALTER TABLE quiz
  ADD COLUMN shuffled           BOOLEAN     NOT NULL DEFAULT FALSE,
  ADD COLUMN attempts_allowed   INT         NULL,
  ADD COLUMN time_limit_seconds INT         NULL,
  ADD COLUMN feedback           VARCHAR(10) COLLATE utf8mb4_bin NOT NULL DEFAULT 'AT_ONCE',
  ADD COLUMN version            INT         NOT NULL DEFAULT 0;

-- What an attempt asks, drawn when it begins, each with what was answered.
CREATE TABLE attempt_item (
  id          BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  attempt_id  BIGINT        NOT NULL,
  position    INT           NOT NULL,
  version_id  BIGINT        NOT NULL,
  response    VARCHAR(2000) COLLATE utf8mb4_bin NULL,
  score       DECIMAL(5,4)  NULL,
  answered_at DATETIME(6)   NULL,
  CONSTRAINT attempt_item_position UNIQUE (attempt_id, position),
  CONSTRAINT attempt_item_attempt FOREIGN KEY (attempt_id) REFERENCES attempt (id) ON DELETE CASCADE,
  CONSTRAINT attempt_item_version FOREIGN KEY (version_id) REFERENCES question_version (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

INSERT INTO attempt_item (attempt_id, position, version_id, response, score, answered_at)
SELECT a.id, p.position + 1, v.id, w.chosen, w.fraction, w.answered_at
FROM attempt a
JOIN quiz_question p ON p.quiz_id = a.quiz_id
JOIN question_version v ON v.question_id = p.question_id
LEFT JOIN attempt_answer w ON w.attempt_id = a.id AND w.question_id = p.question_id;

DROP TABLE attempt_answer;
DROP TABLE quiz_question;

ALTER TABLE attempt
  ADD COLUMN seed     BIGINT      NOT NULL DEFAULT 0,
  ADD COLUMN deadline DATETIME(6) NULL;

CREATE INDEX attempt_overdue ON attempt (finished_at, deadline);

-- The pictures of questions, each once, by the digest of its bytes.
CREATE TABLE picture (
  digest     CHAR(64)    COLLATE utf8mb4_bin NOT NULL PRIMARY KEY,
  media_type VARCHAR(20) COLLATE utf8mb4_bin NOT NULL,
  bytes      MEDIUMBLOB  NOT NULL,
  created_at DATETIME(6) NOT NULL
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;
