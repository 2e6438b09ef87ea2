-- Two languages may say the same, and two authorities count alike; they are rows all the same.
ALTER TABLE programme_edition_text
  DROP PRIMARY KEY,
  ADD COLUMN id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY FIRST,
  ADD CONSTRAINT programme_edition_text_language UNIQUE (edition_id, language);

ALTER TABLE requirement_text
  DROP PRIMARY KEY,
  ADD COLUMN id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY FIRST,
  ADD CONSTRAINT requirement_text_language UNIQUE (requirement_id, language);

ALTER TABLE programme_edition_points
  DROP PRIMARY KEY,
  ADD COLUMN id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY FIRST,
  ADD CONSTRAINT programme_edition_points_authority_code UNIQUE (edition_id, authority_code);
