-- Who wrote on somebody else's draft: they do not review it either.
CREATE TABLE question_version_co_author (
  version_id BIGINT NOT NULL,
  account_id BIGINT NOT NULL,
  PRIMARY KEY (version_id, account_id),
  CONSTRAINT question_version_co_author_version FOREIGN KEY (version_id) REFERENCES question_version (id),
  CONSTRAINT question_version_co_author_account FOREIGN KEY (account_id) REFERENCES account (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

-- Lists are sorted by change, and need of the newest version what stands in an index: its document is long.
CREATE INDEX question_changed ON question (changed_at, id);
CREATE INDEX question_version_listed ON question_version (question_id, number, status, type, author_id);
