CREATE TABLE authority (
  id         BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  code       VARCHAR(10) COLLATE utf8mb4_bin NOT NULL,
  abbr       VARCHAR(10) NOT NULL,
  kind       VARCHAR(40) COLLATE utf8mb4_bin NOT NULL,
  competence VARCHAR(20) COLLATE utf8mb4_bin NOT NULL,
  seat       VARCHAR(80) NULL,
  coordinator_id BIGINT  NULL,
  active     BOOLEAN     NOT NULL,
  tile_row   INT         NULL,
  tile_col   INT         NULL,
  CONSTRAINT authority_code UNIQUE (code),
  CONSTRAINT authority_coordinator FOREIGN KEY (coordinator_id) REFERENCES authority (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

CREATE TABLE authority_name (
  authority_id BIGINT       NOT NULL,
  language     VARCHAR(7)   COLLATE utf8mb4_bin NOT NULL,
  name         VARCHAR(200) NOT NULL,
  PRIMARY KEY (authority_id, language),
  CONSTRAINT authority_name_authority FOREIGN KEY (authority_id) REFERENCES authority (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

CREATE TABLE municipality (
  id            BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  authority_id  BIGINT      NOT NULL,
  name_latin    VARCHAR(80) NOT NULL,
  name_cyrillic VARCHAR(80) NOT NULL,
  population    INT         NULL,
  latitude      DOUBLE      NULL,
  longitude     DOUBLE      NULL,
  CONSTRAINT municipality_name UNIQUE (authority_id, name_latin),
  CONSTRAINT municipality_authority FOREIGN KEY (authority_id) REFERENCES authority (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;
