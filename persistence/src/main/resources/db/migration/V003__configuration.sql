-- Settings that an administrator changed; all others are as the installation has them.
CREATE TABLE changed_setting (
  id    BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  name  VARCHAR(60)  COLLATE utf8mb4_bin NOT NULL COMMENT 'its environment variable',
  value VARCHAR(300) NOT NULL,
  CONSTRAINT changed_setting_name UNIQUE (name)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;
