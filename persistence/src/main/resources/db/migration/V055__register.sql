-- A list of schools as it was read from a file: what it changes, and what was there before, so that it can be undone.
CREATE TABLE register_import (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  public_id  VARCHAR(22)  COLLATE utf8mb4_bin NOT NULL,
  account_id BIGINT       NOT NULL,
  file_name  VARCHAR(200) NOT NULL,
  state      VARCHAR(10)  COLLATE utf8mb4_bin NOT NULL,
  begun_at   DATETIME(6)  NOT NULL,
  document   LONGTEXT     NOT NULL,
  CONSTRAINT register_import_public_id UNIQUE (public_id),
  CONSTRAINT register_import_account FOREIGN KEY (account_id) REFERENCES account (id),
  INDEX register_import_begun (begun_at)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;
