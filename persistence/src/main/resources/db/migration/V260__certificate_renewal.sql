-- A certificate that renews another says which, in our records alone.
ALTER TABLE certificate ADD COLUMN follows_serial VARCHAR(20) COLLATE utf8mb4_bin NULL;

-- The oldest did not say of which programme they are; what their sessions tell is written down while it is known.
UPDATE certificate c
  JOIN training_session s ON s.public_id = c.session_public_id
  JOIN programme_edition e ON e.id = s.edition_id
  JOIN training_programme p ON p.id = e.programme_id
  SET c.programme_id = p.public_id
  WHERE c.programme_id IS NULL;
