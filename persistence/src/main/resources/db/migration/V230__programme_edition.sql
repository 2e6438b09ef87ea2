-- What a programme is, edition by edition: a session keeps the edition that it was planned for.
CREATE TABLE programme_edition (
  id           BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  public_id    VARCHAR(22)  COLLATE utf8mb4_bin NOT NULL,
  programme_id BIGINT       NOT NULL,
  number       INT          NOT NULL,
  state        VARCHAR(10)  COLLATE utf8mb4_bin NOT NULL,
  hours        DECIMAL(4,1) NOT NULL,
  points       INT          NOT NULL,
  valid_months INT          NULL,
  version      INT          NOT NULL,
  CONSTRAINT programme_edition_public_id UNIQUE (public_id),
  CONSTRAINT programme_edition_number UNIQUE (programme_id, number),
  CONSTRAINT programme_edition_programme FOREIGN KEY (programme_id) REFERENCES training_programme (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

CREATE TABLE programme_edition_text (
  edition_id  BIGINT        NOT NULL,
  language    VARCHAR(7)    COLLATE utf8mb4_bin NOT NULL,
  title       VARCHAR(160)  NOT NULL,
  description VARCHAR(2000) NOT NULL,
  PRIMARY KEY (edition_id, language),
  CONSTRAINT programme_edition_text_edition FOREIGN KEY (edition_id) REFERENCES programme_edition (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

-- What programmes were until now is their first edition. Public ids are random, so the programme's serves its edition too.
INSERT INTO programme_edition (public_id, programme_id, number, state, hours, points, valid_months, version)
  SELECT public_id, id, 1, 'OPEN', hours, points, NULL, 1 FROM training_programme;

INSERT INTO programme_edition_text (edition_id, language, title, description)
  SELECT e.id, t.language, t.title, t.description
  FROM training_programme_text t JOIN programme_edition e ON e.programme_id = t.programme_id;

ALTER TABLE training_session ADD COLUMN edition_id BIGINT NULL AFTER public_id;

UPDATE training_session s JOIN programme_edition e ON e.programme_id = s.programme_id SET s.edition_id = e.id;

ALTER TABLE training_session DROP FOREIGN KEY training_session_programme;
ALTER TABLE training_session
  DROP COLUMN programme_id,
  MODIFY COLUMN edition_id BIGINT NOT NULL,
  ADD CONSTRAINT training_session_edition FOREIGN KEY (edition_id) REFERENCES programme_edition (id);

DROP TABLE training_programme_text;
ALTER TABLE training_programme DROP COLUMN hours, DROP COLUMN points;
