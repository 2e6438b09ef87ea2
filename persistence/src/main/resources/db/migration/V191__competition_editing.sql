-- A question stands once on a paper, wherever it is moved to. While its neighbours move one after the other, two are in one place for a moment.
ALTER TABLE competition_item
  DROP PRIMARY KEY,
  ADD PRIMARY KEY (paper_id, version_id),
  ADD INDEX competition_item_position (paper_id, position);

-- Two languages may say the same, and are rows all the same.
ALTER TABLE competition_edition_text
  DROP PRIMARY KEY,
  ADD COLUMN id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY FIRST,
  ADD CONSTRAINT competition_edition_text_language UNIQUE (edition_id, language);
