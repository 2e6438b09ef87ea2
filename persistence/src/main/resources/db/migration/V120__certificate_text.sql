-- Copies too: a holder can have the paper in another language when the programme is long gone.
CREATE TABLE certificate_text (
  certificate_id  BIGINT       NOT NULL,
  language        VARCHAR(7)   COLLATE utf8mb4_bin NOT NULL,
  programme_title VARCHAR(160) NOT NULL,
  authority_name  VARCHAR(200) NULL,
  PRIMARY KEY (certificate_id, language),
  CONSTRAINT certificate_text_certificate FOREIGN KEY (certificate_id) REFERENCES certificate (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;
