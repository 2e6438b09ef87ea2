-- The languages in which nothing is missing in the version that is asked: draws go by them. Of those that are there
-- already only the stems can be told apart in SQL; the next approval of each puts it right.
CREATE TABLE question_asked_language (
  question_id BIGINT     NOT NULL,
  language    VARCHAR(7) COLLATE utf8mb4_bin NOT NULL,
  PRIMARY KEY (question_id, language),
  CONSTRAINT question_asked_language_question FOREIGN KEY (question_id) REFERENCES question (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

INSERT INTO question_asked_language (question_id, language)
SELECT q.id, l.language
FROM question q
JOIN question_version v ON v.question_id = q.id AND v.number = q.approved_number
JOIN (SELECT DISTINCT language FROM question_text) l
  ON JSON_CONTAINS_PATH(v.content, 'one', CONCAT('$.stem."', l.language, '"'));

-- Which pictures are shown where, so that those nobody refers to can be found without reading all documents.
CREATE TABLE question_version_picture (
  version_id BIGINT   NOT NULL,
  digest     CHAR(64) COLLATE utf8mb4_bin NOT NULL,
  PRIMARY KEY (version_id, digest),
  CONSTRAINT question_version_picture_version FOREIGN KEY (version_id) REFERENCES question_version (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

CREATE INDEX question_version_picture_digest ON question_version_picture (digest);

INSERT INTO question_version_picture (version_id, digest)
SELECT v.id, p.digest FROM picture p JOIN question_version v ON v.content LIKE CONCAT('%"', p.digest, '"%');

CREATE TABLE question_import_picture (
  import_id BIGINT   NOT NULL,
  digest    CHAR(64) COLLATE utf8mb4_bin NOT NULL,
  PRIMARY KEY (import_id, digest),
  CONSTRAINT question_import_picture_import FOREIGN KEY (import_id) REFERENCES question_import (id) ON DELETE CASCADE
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

CREATE INDEX question_import_picture_digest ON question_import_picture (digest);

INSERT INTO question_import_picture (import_id, digest)
SELECT DISTINCT i.import_id, p.digest FROM picture p JOIN import_item i ON i.content LIKE CONCAT('%"', p.digest, '"%');

CREATE INDEX picture_created ON picture (created_at);

-- Items are looked at and chosen by how they are answered.
ALTER TABLE import_item ADD COLUMN type VARCHAR(20) COLLATE utf8mb4_bin NULL;

UPDATE import_item SET type = CASE JSON_UNQUOTE(JSON_EXTRACT(content, '$.interaction.interaction'))
    WHEN 'choice' THEN JSON_UNQUOTE(JSON_EXTRACT(content, '$.interaction.type'))
    WHEN 'match' THEN 'MATCHING'
    WHEN 'order' THEN 'ORDERING'
    WHEN 'text' THEN 'SHORT_TEXT'
    WHEN 'number' THEN 'NUMERIC'
    ELSE 'BLANKS'
  END
WHERE content IS NOT NULL;
