CREATE TABLE school_class (
  id           BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  public_id    VARCHAR(22) COLLATE utf8mb4_bin NOT NULL,
  school_id    BIGINT      NOT NULL,
  school_year  INT         NOT NULL,
  grades       VARCHAR(40) COLLATE utf8mb4_bin NOT NULL COMMENT 'two digits each, in their order: 01 02',
  name         VARCHAR(20) NOT NULL,
  language     VARCHAR(7)  COLLATE utf8mb4_bin NOT NULL,
  join_code    VARCHAR(20) COLLATE utf8mb4_bin NOT NULL,
  source_key   VARCHAR(44) COLLATE utf8mb4_bin NULL,
  created_at   DATETIME(6) NOT NULL,
  archived_at  DATETIME(6) NULL,
  continues_id BIGINT      NULL     COMMENT 'the class of the year before that went on as this one',
  went_on      INT         NOT NULL COMMENT 'pupils who went on to the next year',
  version      INT         NOT NULL,
  CONSTRAINT school_class_public_id UNIQUE (public_id),
  CONSTRAINT school_class_of_school UNIQUE (id, school_id) COMMENT 'what names both goes along when the school changes',
  CONSTRAINT school_class_name UNIQUE (school_id, school_year, name),
  CONSTRAINT school_class_join_code UNIQUE (join_code),
  CONSTRAINT school_class_continues UNIQUE (continues_id),
  INDEX school_class_year (school_year, school_id, language),
  CONSTRAINT school_class_school FOREIGN KEY (school_id) REFERENCES school (id),
  CONSTRAINT school_class_predecessor FOREIGN KEY (continues_id) REFERENCES school_class (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

CREATE TABLE class_teacher (
  id         BIGINT  NOT NULL AUTO_INCREMENT PRIMARY KEY,
  class_id   BIGINT  NOT NULL,
  account_id BIGINT  NOT NULL,
  accepted   BOOLEAN NOT NULL COMMENT 'else invited only',
  last_day   DATE    NULL     COMMENT 'of a substitute',
  CONSTRAINT class_teacher_once UNIQUE (class_id, account_id),
  CONSTRAINT class_teacher_class FOREIGN KEY (class_id) REFERENCES school_class (id),
  CONSTRAINT class_teacher_account FOREIGN KEY (account_id) REFERENCES account (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

CREATE TABLE pupil (
  id                 BIGINT         NOT NULL AUTO_INCREMENT PRIMARY KEY,
  public_id          VARCHAR(22)    COLLATE utf8mb4_bin NOT NULL,
  class_id           BIGINT         NOT NULL,
  nickname           VARCHAR(40)    NOT NULL,
  code_cipher        VARBINARY(255) NOT NULL,
  recognition_cipher VARBINARY(512) NULL,
  source_key         VARCHAR(44)    COLLATE utf8mb4_bin NULL,
  grade              INT            NULL     COMMENT 'of a class with several; null when it is not known',
  first_sign_in      DATETIME(6)    NULL,
  last_seen          DATETIME(6)    NULL,
  sign_outs          INT            NOT NULL,
  created_at         DATETIME(6)    NOT NULL,
  CONSTRAINT pupil_public_id UNIQUE (public_id),
  CONSTRAINT pupil_nickname UNIQUE (class_id, nickname),
  CONSTRAINT pupil_class FOREIGN KEY (class_id) REFERENCES school_class (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

-- A list of pupils that was taken into a class, and what it did, so that it can be undone.
CREATE TABLE roster_import (
  id        BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  public_id VARCHAR(22) COLLATE utf8mb4_bin NOT NULL,
  class_id  BIGINT      NOT NULL,
  taken_at  DATETIME(6) NOT NULL,
  CONSTRAINT roster_import_public_id UNIQUE (public_id),
  CONSTRAINT roster_import_class FOREIGN KEY (class_id) REFERENCES school_class (id) ON DELETE CASCADE,
  INDEX roster_import_taken (taken_at)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

CREATE TABLE roster_change (
  id               BIGINT         NOT NULL AUTO_INCREMENT PRIMARY KEY,
  roster_import_id BIGINT         NOT NULL,
  pupil_id         BIGINT         NOT NULL,
  made             BOOLEAN        NOT NULL,
  former_cipher    VARBINARY(512) NULL,
  CONSTRAINT roster_change_pupil UNIQUE (roster_import_id, pupil_id),
  CONSTRAINT roster_change_import FOREIGN KEY (roster_import_id) REFERENCES roster_import (id) ON DELETE CASCADE,
  CONSTRAINT roster_change_of_pupil FOREIGN KEY (pupil_id) REFERENCES pupil (id) ON DELETE CASCADE
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

-- A package of other software as it was read from a file, encrypted.
CREATE TABLE package_import (
  id              BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  public_id       VARCHAR(22)  COLLATE utf8mb4_bin NOT NULL,
  account_id      BIGINT       NOT NULL,
  file_name       VARCHAR(200) NOT NULL,
  begun_at        DATETIME(6)  NOT NULL,
  document_cipher LONGBLOB     NOT NULL,
  CONSTRAINT package_import_public_id UNIQUE (public_id),
  CONSTRAINT package_import_account FOREIGN KEY (account_id) REFERENCES account (id),
  INDEX package_import_begun (begun_at)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

-- A code by which another teacher takes a pupil over, once.
CREATE TABLE pupil_transfer (
  id       BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  pupil_id BIGINT      NOT NULL,
  code     VARCHAR(11) COLLATE utf8mb4_bin NOT NULL,
  ends_at  DATETIME(6) NOT NULL,
  CONSTRAINT pupil_transfer_once UNIQUE (pupil_id),
  CONSTRAINT pupil_transfer_code UNIQUE (code),
  CONSTRAINT pupil_transfer_pupil FOREIGN KEY (pupil_id) REFERENCES pupil (id) ON DELETE CASCADE,
  INDEX pupil_transfer_end (ends_at)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;
