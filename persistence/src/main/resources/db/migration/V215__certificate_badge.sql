-- The Open Badges credential of a certificate, as it was signed, and its place in the public list of what became void.
-- A certificate without a row gets one when its paper is first drawn.
CREATE TABLE certificate_badge (
  id             BIGINT   NOT NULL AUTO_INCREMENT PRIMARY KEY,
  certificate_id BIGINT   NOT NULL,
  status_list    INT      NOT NULL,
  status_index   INT      NOT NULL,
  credential     TEXT     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  CONSTRAINT certificate_badge_certificate UNIQUE (certificate_id),
  CONSTRAINT certificate_badge_status UNIQUE (status_list, status_index),
  CONSTRAINT certificate_badge_of FOREIGN KEY (certificate_id) REFERENCES certificate (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;
