-- What members of the youth panel say is wrong. Columns of bytes are encrypted.
CREATE TABLE panel_incident (
  id          BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  public_id   CHAR(22)    COLLATE utf8mb4_bin NOT NULL,
  version     INT         NOT NULL,
  key_id      CHAR(22)    COLLATE utf8mb4_bin NOT NULL COMMENT 'of data_key, without a foreign key: it is restored apart and may be gone',
  form_id     CHAR(22)    COLLATE utf8mb4_bin NOT NULL COMMENT 'of the form by which it came, so that a second click is none',
  reported_at DATETIME(6) NOT NULL COMMENT 'the hour',
  status      VARCHAR(20) NOT NULL,
  handler_id  CHAR(22)    COLLATE utf8mb4_bin NULL COMMENT 'public id of an account of the main schema: who took it',
  closed_at   DATETIME(6) NULL COMMENT 'the hour',
  reporter    BLOB        NULL COMMENT 'null when the member did not want to say',
  words       BLOB        NOT NULL,
  CONSTRAINT panel_incident_public_id UNIQUE (public_id),
  CONSTRAINT panel_incident_form UNIQUE (form_id),
  INDEX panel_incident_status (status, reported_at)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

-- One row, which whoever reports holds meanwhile.
CREATE TABLE panel_incident_lock (
  id INT NOT NULL PRIMARY KEY
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

INSERT INTO panel_incident_lock (id) VALUES (1);
