-- What has to be met for the award of an edition, and what shows that a teacher met it.
CREATE TABLE requirement (
  id         BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  public_id  VARCHAR(22) COLLATE utf8mb4_bin NOT NULL,
  edition_id BIGINT      NOT NULL,
  position   INT         NOT NULL,
  kind       VARCHAR(12) COLLATE utf8mb4_bin NOT NULL,
  pass_mark  INT         NULL,
  prior_id   BIGINT      NULL,
  renewal    BOOLEAN     NOT NULL,
  CONSTRAINT requirement_public_id UNIQUE (public_id),
  CONSTRAINT requirement_edition FOREIGN KEY (edition_id) REFERENCES programme_edition (id),
  CONSTRAINT requirement_prior FOREIGN KEY (prior_id) REFERENCES training_programme (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

-- The dates that have to be attended, by number; none means all of them.
CREATE TABLE requirement_meeting (
  requirement_id BIGINT NOT NULL,
  meeting        INT    NOT NULL,
  PRIMARY KEY (requirement_id, meeting),
  CONSTRAINT requirement_meeting_requirement FOREIGN KEY (requirement_id) REFERENCES requirement (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

CREATE TABLE requirement_text (
  requirement_id BIGINT        NOT NULL,
  language       VARCHAR(7)    COLLATE utf8mb4_bin NOT NULL,
  title          VARCHAR(160)  NOT NULL,
  instructions   VARCHAR(2000) NOT NULL,
  PRIMARY KEY (requirement_id, language),
  CONSTRAINT requirement_text_requirement FOREIGN KEY (requirement_id) REFERENCES requirement (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

-- Until now attendance at all dates was what an award needed.
INSERT INTO requirement (public_id, edition_id, position, kind, pass_mark, prior_id, renewal)
  SELECT public_id, id, 1, 'ATTENDANCE', NULL, NULL, TRUE FROM programme_edition;

CREATE TABLE fulfilment (
  id              BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  requirement_id  BIGINT        NOT NULL,
  account_id      BIGINT        NOT NULL,
  state           VARCHAR(10)   COLLATE utf8mb4_bin NOT NULL,
  score           INT           NULL,
  work            VARCHAR(4000) NOT NULL,
  link            VARCHAR(500)  NULL,
  remark          VARCHAR(1000) NOT NULL,
  handed_in_at    DATETIME(6)   NULL,
  decided_at      DATETIME(6)   NULL,
  decided_by_name VARCHAR(100)  NULL,
  version         INT           NOT NULL,
  CONSTRAINT fulfilment_once UNIQUE (requirement_id, account_id),
  CONSTRAINT fulfilment_requirement FOREIGN KEY (requirement_id) REFERENCES requirement (id),
  CONSTRAINT fulfilment_account FOREIGN KEY (account_id) REFERENCES account (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

-- For how long after its expiry an award is still renewed, and not earned anew.
ALTER TABLE programme_edition ADD COLUMN renewal_months INT NOT NULL DEFAULT 0;

-- What a teacher can do after it, a line each.
ALTER TABLE programme_edition_text ADD COLUMN outcomes VARCHAR(2000) NOT NULL DEFAULT '';
