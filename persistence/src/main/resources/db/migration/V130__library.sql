CREATE TABLE library_item (
  id              BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  public_id       VARCHAR(22)  COLLATE utf8mb4_bin NOT NULL,
  slug            VARCHAR(80)  COLLATE utf8mb4_bin NOT NULL,
  kind            VARCHAR(12)  COLLATE utf8mb4_bin NOT NULL,
  minutes         INT          NOT NULL COMMENT 'to read it, or to do what it says',
  licence         VARCHAR(15)  COLLATE utf8mb4_bin NOT NULL,
  review_by       DATE         NULL COMMENT 'until when somebody looks whether it still holds',
  source_language VARCHAR(7)   COLLATE utf8mb4_bin NOT NULL COMMENT 'the others are translated from',
  film            VARCHAR(500) COLLATE utf8mb4_bin NULL COMMENT 'where a film is shown',
  source_digest   CHAR(64)     COLLATE utf8mb4_bin NULL COMMENT 'of the files of the country pack that it came from',
  status          VARCHAR(10)  COLLATE utf8mb4_bin NOT NULL,
  created_at      DATETIME(6)  NOT NULL,
  published_at    DATETIME(6)  NULL COMMENT 'for the first time',
  changed_at      DATETIME(6)  NOT NULL COMMENT 'as the public sees it',
  version         INT          NOT NULL,
  CONSTRAINT library_item_public_id UNIQUE (public_id),
  CONSTRAINT library_item_slug UNIQUE (slug),
  INDEX library_item_status (status, changed_at, version),
  INDEX library_item_changed (changed_at, id),
  INDEX library_item_review (status, review_by)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

CREATE TABLE library_item_audience (
  item_id  BIGINT      NOT NULL,
  audience VARCHAR(15) COLLATE utf8mb4_bin NOT NULL,
  PRIMARY KEY (item_id, audience),
  CONSTRAINT library_item_audience_item FOREIGN KEY (item_id) REFERENCES library_item (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

CREATE TABLE library_item_age_band (
  item_id     BIGINT NOT NULL,
  age_band_id BIGINT NOT NULL,
  PRIMARY KEY (item_id, age_band_id),
  CONSTRAINT library_item_age_band_item FOREIGN KEY (item_id) REFERENCES library_item (id),
  CONSTRAINT library_item_age_band_band FOREIGN KEY (age_band_id) REFERENCES age_band (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

CREATE TABLE library_item_strand (
  item_id   BIGINT NOT NULL,
  strand_id BIGINT NOT NULL,
  PRIMARY KEY (item_id, strand_id),
  CONSTRAINT library_item_strand_item FOREIGN KEY (item_id) REFERENCES library_item (id),
  CONSTRAINT library_item_strand_strand FOREIGN KEY (strand_id) REFERENCES strand (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

-- Where an item holds; in the whole country without any.
CREATE TABLE library_item_authority (
  item_id      BIGINT NOT NULL,
  authority_id BIGINT NOT NULL,
  PRIMARY KEY (item_id, authority_id),
  CONSTRAINT library_item_authority_item FOREIGN KEY (item_id) REFERENCES library_item (id),
  CONSTRAINT library_item_authority_authority FOREIGN KEY (authority_id) REFERENCES authority (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

-- The pictures of an item, by the names that its texts call them.
CREATE TABLE library_item_picture (
  item_id BIGINT      NOT NULL,
  name    VARCHAR(80) COLLATE utf8mb4_bin NOT NULL,
  digest  CHAR(64)    COLLATE utf8mb4_bin NOT NULL,
  PRIMARY KEY (item_id, name),
  INDEX library_item_picture_digest (digest),
  CONSTRAINT library_item_picture_item FOREIGN KEY (item_id) REFERENCES library_item (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

-- Each version of an item in a language. What was published never changes.
CREATE TABLE library_text (
  id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  item_id       BIGINT       NOT NULL,
  language      VARCHAR(7)   COLLATE utf8mb4_bin NOT NULL,
  number        INT          NOT NULL,
  source_number INT          NULL COMMENT 'the version that it was translated from; null in the language of the source',
  title         VARCHAR(160) NOT NULL,
  summary       VARCHAR(200) NOT NULL,
  keywords      VARCHAR(300) NOT NULL COMMENT 'with commas between',
  body          MEDIUMTEXT   NOT NULL COMMENT 'CommonMark',
  words         MEDIUMTEXT   COLLATE utf8mb4_bin NOT NULL COMMENT 'of all of it, each once, folded for search',
  author_id     BIGINT       NULL COMMENT 'null when it came with the product',
  created_at    DATETIME(6)  NOT NULL,
  published_at  DATETIME(6)  NULL,
  shown         BOOLEAN      NOT NULL COMMENT 'the newest that is published',
  file_id       BIGINT       NULL COMMENT 'which later versions may share',
  -- A draft has the number after the newest published one, so this also keeps a language to one draft.
  CONSTRAINT library_text_number UNIQUE (item_id, language, number),
  INDEX library_text_shown (item_id, shown),
  CONSTRAINT library_text_item FOREIGN KEY (item_id) REFERENCES library_item (id),
  CONSTRAINT library_text_author FOREIGN KEY (author_id) REFERENCES account (id),
  CONSTRAINT library_text_file FOREIGN KEY (file_id) REFERENCES stored_file (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

-- How often documents and files of an item were taken, by month and by nobody.
CREATE TABLE library_download (
  id        BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  item_id   BIGINT NOT NULL,
  month     DATE   NOT NULL COMMENT 'its first day',
  downloads INT    NOT NULL,
  CONSTRAINT library_download_month UNIQUE (item_id, month),
  CONSTRAINT library_download_item FOREIGN KEY (item_id) REFERENCES library_item (id) ON DELETE CASCADE
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

-- Items that are shown together for some time, such as those of Safer Internet Day.
CREATE TABLE library_campaign (
  id        BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  public_id VARCHAR(22) COLLATE utf8mb4_bin NOT NULL,
  slug      VARCHAR(80) COLLATE utf8mb4_bin NOT NULL,
  begins_on DATE        NOT NULL,
  ends_on   DATE        NOT NULL,
  offered   BOOLEAN     NOT NULL COMMENT 'shown to everybody',
  version   INT         NOT NULL,
  CONSTRAINT library_campaign_public_id UNIQUE (public_id),
  CONSTRAINT library_campaign_slug UNIQUE (slug),
  INDEX library_campaign_ends_on (ends_on)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

CREATE TABLE library_campaign_text (
  id          BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  campaign_id BIGINT        NOT NULL,
  language    VARCHAR(7)    COLLATE utf8mb4_bin NOT NULL,
  title       VARCHAR(160)  NOT NULL,
  about       VARCHAR(2000) NOT NULL COMMENT 'CommonMark',
  CONSTRAINT library_campaign_text_language UNIQUE (campaign_id, language),
  CONSTRAINT library_campaign_text_campaign FOREIGN KEY (campaign_id) REFERENCES library_campaign (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

CREATE TABLE library_campaign_item (
  campaign_id BIGINT NOT NULL,
  item_id     BIGINT NOT NULL,
  PRIMARY KEY (campaign_id, item_id),
  CONSTRAINT library_campaign_item_campaign FOREIGN KEY (campaign_id) REFERENCES library_campaign (id),
  CONSTRAINT library_campaign_item_item FOREIGN KEY (item_id) REFERENCES library_item (id) ON DELETE CASCADE
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;
