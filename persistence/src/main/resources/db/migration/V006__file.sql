-- Files of people, each of one thing of another room, which refers to it and goes with it.
CREATE TABLE stored_file (
  id             BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  name           VARCHAR(120) NOT NULL,
  media_type     VARCHAR(100) COLLATE utf8mb4_bin NOT NULL,
  digest         CHAR(64)     COLLATE utf8mb4_bin NOT NULL COMMENT 'SHA-256 of the content',
  size           INT          NOT NULL,
  lacks_tags     BOOLEAN      NOT NULL COMMENT 'of a PDF: what those who hear it lack',
  lacks_language BOOLEAN      NOT NULL,
  lacks_title    BOOLEAN      NOT NULL
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

-- Its content in parts, each small enough for a statement.
CREATE TABLE stored_file_part (
  id      BIGINT     NOT NULL AUTO_INCREMENT PRIMARY KEY,
  file_id BIGINT     NOT NULL,
  number  INT        NOT NULL COMMENT 'from 1',
  bytes   MEDIUMBLOB NOT NULL,
  CONSTRAINT stored_file_part_number UNIQUE (file_id, number),
  CONSTRAINT stored_file_part_file FOREIGN KEY (file_id) REFERENCES stored_file (id) ON DELETE CASCADE
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;
