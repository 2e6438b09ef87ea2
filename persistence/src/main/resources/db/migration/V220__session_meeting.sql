-- The dates of a session, numbered from 1. Its starts_at and ends_at stay as the first start and the last end.
CREATE TABLE session_meeting (
  id         BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  session_id BIGINT      NOT NULL,
  number     INT         NOT NULL,
  starts_at  DATETIME(6) NOT NULL,
  ends_at    DATETIME(6) NOT NULL,
  CONSTRAINT session_meeting_number UNIQUE (session_id, number),
  CONSTRAINT session_meeting_session FOREIGN KEY (session_id) REFERENCES training_session (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

INSERT INTO session_meeting (session_id, number, starts_at, ends_at)
SELECT id, 1, starts_at, ends_at FROM training_session;

-- Whether a teacher was at a meeting; registration.attended says, once all are marked, whether at all of them.
CREATE TABLE attendance (
  registration_id BIGINT  NOT NULL,
  meeting         INT     NOT NULL,
  present         BOOLEAN NOT NULL,
  PRIMARY KEY (registration_id, meeting),
  CONSTRAINT attendance_registration FOREIGN KEY (registration_id) REFERENCES registration (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

INSERT INTO attendance (registration_id, meeting, present)
SELECT id, 1, attended FROM registration WHERE attended IS NOT NULL;

ALTER TABLE training_session ADD COLUMN mode VARCHAR(10) COLLATE utf8mb4_bin NOT NULL DEFAULT 'ON_SITE';
ALTER TABLE training_session ADD COLUMN link VARCHAR(500) NULL;
