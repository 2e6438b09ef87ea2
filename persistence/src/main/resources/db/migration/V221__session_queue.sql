-- Who has a seat and who waits for one; a session may be called off; its feedback.
ALTER TABLE training_session ADD COLUMN cancelled_at DATETIME(6) NULL;
ALTER TABLE training_session ADD COLUMN cancel_reason VARCHAR(500) NULL;
ALTER TABLE training_session ADD COLUMN calendar_sequence INT NOT NULL DEFAULT 0;

ALTER TABLE registration ADD COLUMN state VARCHAR(10) COLLATE utf8mb4_bin NOT NULL DEFAULT 'SEATED';
ALTER TABLE registration ADD COLUMN queue_place INT NOT NULL DEFAULT 0;
ALTER TABLE registration ADD COLUMN calendar_sequence INT NOT NULL DEFAULT 0;
ALTER TABLE registration ADD COLUMN reminded_at DATETIME(6) NULL;
ALTER TABLE registration ADD COLUMN feedback_given BOOLEAN NOT NULL DEFAULT FALSE;

-- What somebody who attended thinks of it. Of nobody and of no moment: a random key, no account, no time.
CREATE TABLE session_feedback (
  id           VARCHAR(22)   COLLATE utf8mb4_bin NOT NULL PRIMARY KEY,
  session_id   BIGINT        NOT NULL,
  rating_content INT          NOT NULL,
  rating_usefulness INT          NOT NULL,
  rating_leading INT          NOT NULL,
  rating_organisation INT          NOT NULL,
  comment      VARCHAR(1000) NOT NULL,
  CONSTRAINT session_feedback_session FOREIGN KEY (session_id) REFERENCES training_session (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;
