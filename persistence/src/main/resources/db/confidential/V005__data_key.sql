-- Of each confidential record the key that encrypts it, wrapped by a master key of the configuration. Backed up apart from all other
-- tables and for a few days only (docs/operating.md): a record whose row here is gone can be read from no backup of the others.
CREATE TABLE data_key (
  id             BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  public_id      CHAR(22)      COLLATE utf8mb4_bin NOT NULL,
  master_version INT           NOT NULL COMMENT 'which master key wraps it',
  wrapped        VARBINARY(80) NOT NULL,
  CONSTRAINT data_key_public_id UNIQUE (public_id),
  INDEX data_key_master_version (master_version)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;
