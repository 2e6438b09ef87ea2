CREATE TABLE school (
  id              BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  public_id       VARCHAR(22)  COLLATE utf8mb4_bin NOT NULL,
  name            VARCHAR(160) NOT NULL,
  name_latin      VARCHAR(320) NOT NULL,
  name_cyrillic   VARCHAR(160) NOT NULL,
  level           VARCHAR(10)  COLLATE utf8mb4_bin NOT NULL,
  authority_id    BIGINT       NOT NULL,
  municipality_id BIGINT       NULL,
  place           VARCHAR(80)  NULL,
  parent_id       BIGINT       NULL,
  active          BOOLEAN      NOT NULL,
  demonstration   BOOLEAN      NOT NULL,
  CONSTRAINT school_public_id UNIQUE (public_id),
  CONSTRAINT school_authority FOREIGN KEY (authority_id) REFERENCES authority (id),
  CONSTRAINT school_municipality FOREIGN KEY (municipality_id) REFERENCES municipality (id),
  CONSTRAINT school_parent FOREIGN KEY (parent_id) REFERENCES school (id),
  INDEX school_authority_name (authority_id, name_latin)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

CREATE TABLE school_figure (
  school_id   BIGINT NOT NULL,
  school_year INT    NOT NULL,
  grade       INT    NOT NULL,
  pupils      INT    NOT NULL,
  PRIMARY KEY (school_id, school_year, grade),
  CONSTRAINT school_figure_school FOREIGN KEY (school_id) REFERENCES school (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;
