-- No column has "into" in its name: the driver takes a query that names one for SELECT ... INTO, which gives no rows.
CREATE TABLE school (
  id              BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  public_id       VARCHAR(22)  COLLATE utf8mb4_bin NOT NULL,
  name            VARCHAR(160) NOT NULL,
  name_latin      VARCHAR(320) NOT NULL,
  name_cyrillic   VARCHAR(160) NOT NULL,
  level           VARCHAR(10)  COLLATE utf8mb4_bin NOT NULL,
  kind            VARCHAR(10)  COLLATE utf8mb4_bin NOT NULL,
  authority_id    BIGINT       NOT NULL,
  municipality_id BIGINT       NULL,
  place           VARCHAR(80)  NULL,
  street          VARCHAR(120) NULL,
  telephone       VARCHAR(40)  NULL,
  email           VARCHAR(160) NULL,
  principal       VARCHAR(100) NULL,
  parent_id       BIGINT       NULL,
  active          BOOLEAN      NOT NULL,
  closed_on       DATE         NULL,
  merged_with_id  BIGINT       NULL,
  demonstration   BOOLEAN      NOT NULL,
  version         INT          NOT NULL,
  CONSTRAINT school_public_id UNIQUE (public_id),
  CONSTRAINT school_authority FOREIGN KEY (authority_id) REFERENCES authority (id),
  CONSTRAINT school_municipality FOREIGN KEY (municipality_id) REFERENCES municipality (id),
  CONSTRAINT school_parent FOREIGN KEY (parent_id) REFERENCES school (id),
  CONSTRAINT school_merged_with FOREIGN KEY (merged_with_id) REFERENCES school (id),
  INDEX school_authority_name (authority_id, name_latin),
  INDEX school_name_latin (name_latin),
  INDEX school_name_cyrillic (name_cyrillic)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

CREATE TABLE school_figure (
  school_id   BIGINT NOT NULL,
  school_year INT    NOT NULL,
  grade       INT    NOT NULL,
  pupils      INT    NOT NULL,
  PRIMARY KEY (school_id, school_year, grade),
  CONSTRAINT school_figure_school FOREIGN KEY (school_id) REFERENCES school (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;
