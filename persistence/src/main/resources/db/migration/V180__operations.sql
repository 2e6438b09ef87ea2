-- The servers that run, by their names: each writes its own row once a minute.
CREATE TABLE running_server (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  name       VARCHAR(100) COLLATE utf8mb4_bin NOT NULL,
  version    VARCHAR(50)  COLLATE utf8mb4_bin NOT NULL COMMENT 'of the application',
  started_at DATETIME(6)  NOT NULL,
  seen_at    DATETIME(6)  NOT NULL,
  CONSTRAINT running_server_name UNIQUE (name)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;
