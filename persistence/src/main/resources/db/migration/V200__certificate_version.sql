-- A row is one version of a certificate: a corrected name is a new version under the same serial.
-- What holder and session have at most one of is a certificate in force; those void or replaced are kept beside it.
ALTER TABLE certificate
  ADD version_no        INT         NOT NULL DEFAULT 1,
  ADD replaced_at       DATETIME(6) NULL,
  ADD points            INT         NOT NULL DEFAULT 0,
  ADD edition_no        INT         NULL,
  ADD held_until        DATE        NULL,
  ADD valid_until       DATE        NULL,
  ADD programme_id      VARCHAR(22) COLLATE utf8mb4_bin NULL,
  ADD force_session_id  VARCHAR(22) COLLATE utf8mb4_bin NULL,
  ADD reminded_at       DATETIME(6) NULL;

UPDATE certificate SET held_until = held_on;
UPDATE certificate SET force_session_id = session_public_id WHERE revoked_at IS NULL;

ALTER TABLE certificate
  MODIFY held_until DATE NOT NULL,
  ADD CONSTRAINT certificate_serial_version UNIQUE (serial, version_no),
  ADD CONSTRAINT certificate_in_force UNIQUE (account_id, force_session_id),
  ADD INDEX certificate_valid_until (valid_until);

ALTER TABLE certificate DROP INDEX certificate_serial;
ALTER TABLE certificate DROP INDEX certificate_once;
