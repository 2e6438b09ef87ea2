-- An uploaded file of questions as it was read, kept until its editor takes it over or a week has passed.
CREATE TABLE question_import (
  id           BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  public_id    VARCHAR(22)   COLLATE utf8mb4_bin NOT NULL,
  account_id   BIGINT        NOT NULL,
  file_name    VARCHAR(200)  NOT NULL,
  format       VARCHAR(20)   COLLATE utf8mb4_bin NOT NULL,
  language     VARCHAR(7)    COLLATE utf8mb4_bin NOT NULL,
  strand_id    BIGINT        NULL,
  age_band_id  BIGINT        NULL,
  state        VARCHAR(10)   COLLATE utf8mb4_bin NOT NULL,
  problem_key  VARCHAR(100)  COLLATE utf8mb4_bin NULL,
  problem_text VARCHAR(1000) NULL,
  begun_at     DATETIME(6)   NOT NULL,
  taken        INT           NULL,
  CONSTRAINT question_import_public_id UNIQUE (public_id),
  CONSTRAINT question_import_account FOREIGN KEY (account_id) REFERENCES account (id),
  CONSTRAINT question_import_strand FOREIGN KEY (strand_id) REFERENCES strand (id),
  CONSTRAINT question_import_age_band FOREIGN KEY (age_band_id) REFERENCES age_band (id),
  INDEX question_import_begun (begun_at)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

-- Pictures of an import are not thrown away while it waits.
CREATE TABLE question_import_picture (
  import_id BIGINT   NOT NULL,
  digest    CHAR(64) COLLATE utf8mb4_bin NOT NULL,
  PRIMARY KEY (import_id, digest),
  CONSTRAINT question_import_picture_import FOREIGN KEY (import_id) REFERENCES question_import (id) ON DELETE CASCADE,
  INDEX question_import_picture_digest (digest)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

CREATE TABLE import_item (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  import_id  BIGINT       NOT NULL,
  position   INT          NOT NULL,
  file       VARCHAR(500) NOT NULL,
  line       INT          NOT NULL,
  title      VARCHAR(500) NOT NULL,
  identifier VARCHAR(100) COLLATE utf8mb4_bin NULL,
  type       VARCHAR(20)  COLLATE utf8mb4_bin NULL,
  content    LONGTEXT     COLLATE utf8mb4_bin NULL,
  keywords   TEXT         NOT NULL,
  findings   LONGTEXT     NOT NULL,
  effect     VARCHAR(10)  COLLATE utf8mb4_bin NULL,
  known_id   BIGINT       NULL,
  same       BOOLEAN      NOT NULL,
  chosen     BOOLEAN      NOT NULL,
  CONSTRAINT import_item_position UNIQUE (import_id, position),
  CONSTRAINT import_item_import FOREIGN KEY (import_id) REFERENCES question_import (id) ON DELETE CASCADE,
  CONSTRAINT import_item_known FOREIGN KEY (known_id) REFERENCES question (id),
  INDEX import_item_effect (import_id, effect, position)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;
