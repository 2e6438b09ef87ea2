CREATE TABLE age_band (
  id          BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  code        VARCHAR(10) COLLATE utf8mb4_bin NOT NULL,
  level       VARCHAR(10) COLLATE utf8mb4_bin NOT NULL,
  first_grade INT         NOT NULL,
  last_grade  INT         NOT NULL,
  position    INT         NOT NULL,
  CONSTRAINT age_band_code UNIQUE (code)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

CREATE TABLE age_band_name (
  age_band_id BIGINT       NOT NULL,
  language    VARCHAR(7)   COLLATE utf8mb4_bin NOT NULL,
  name        VARCHAR(100) NOT NULL,
  PRIMARY KEY (age_band_id, language),
  CONSTRAINT age_band_name_age_band FOREIGN KEY (age_band_id) REFERENCES age_band (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

CREATE TABLE strand (
  id       BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  code     VARCHAR(10) COLLATE utf8mb4_bin NOT NULL,
  position INT         NOT NULL,
  CONSTRAINT strand_code UNIQUE (code)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

CREATE TABLE strand_name (
  strand_id BIGINT       NOT NULL,
  language  VARCHAR(7)   COLLATE utf8mb4_bin NOT NULL,
  name      VARCHAR(100) NOT NULL,
  PRIMARY KEY (strand_id, language),
  CONSTRAINT strand_name_strand FOREIGN KEY (strand_id) REFERENCES strand (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

CREATE TABLE outcome (
  id          BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  code        VARCHAR(24) COLLATE utf8mb4_bin NOT NULL,
  strand_id   BIGINT      NOT NULL,
  age_band_id BIGINT      NOT NULL,
  position    INT         NOT NULL,
  CONSTRAINT outcome_code UNIQUE (code),
  CONSTRAINT outcome_strand FOREIGN KEY (strand_id) REFERENCES strand (id),
  CONSTRAINT outcome_age_band FOREIGN KEY (age_band_id) REFERENCES age_band (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

CREATE TABLE outcome_text (
  outcome_id BIGINT       NOT NULL,
  language   VARCHAR(7)   COLLATE utf8mb4_bin NOT NULL,
  text       VARCHAR(500) NOT NULL,
  PRIMARY KEY (outcome_id, language),
  CONSTRAINT outcome_text_outcome FOREIGN KEY (outcome_id) REFERENCES outcome (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

CREATE TABLE outcome_crosswalk (
  outcome_id BIGINT       NOT NULL,
  framework  VARCHAR(40)  NOT NULL,
  reference  VARCHAR(100) NOT NULL,
  PRIMARY KEY (outcome_id, framework, reference),
  CONSTRAINT outcome_crosswalk_outcome FOREIGN KEY (outcome_id) REFERENCES outcome (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;
