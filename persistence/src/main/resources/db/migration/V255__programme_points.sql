-- What an edition counts for with authorities that have a scheme of their own; elsewhere its own points count.
CREATE TABLE programme_edition_points (
  edition_id     BIGINT       NOT NULL,
  authority_code VARCHAR(10)  COLLATE utf8mb4_bin NOT NULL,
  points         INT          NOT NULL,
  scheme         VARCHAR(160) NOT NULL,
  PRIMARY KEY (edition_id, authority_code),
  CONSTRAINT programme_edition_points_edition FOREIGN KEY (edition_id) REFERENCES programme_edition (id),
  CONSTRAINT programme_edition_points_authority FOREIGN KEY (authority_code) REFERENCES authority (code)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;
