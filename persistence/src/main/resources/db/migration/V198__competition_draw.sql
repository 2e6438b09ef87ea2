-- Who takes part in the draw of an edition's prizes: a list that is published before the draw, known by its hash.
CREATE TABLE competition_draw (
  id         BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  edition_id BIGINT      NOT NULL,
  revision   INT         NOT NULL,
  listed_at  DATETIME(6) NOT NULL,
  tickets    INT         NOT NULL,
  list_hash  CHAR(64)    COLLATE utf8mb4_bin NOT NULL,
  drawn_at   DATETIME(6) NULL,
  CONSTRAINT competition_draw_of_edition UNIQUE (edition_id),
  CONSTRAINT competition_draw_edition FOREIGN KEY (edition_id) REFERENCES competition_edition (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

-- An entry in the draw, under a number that does not tell its code; place is the prize that it won.
CREATE TABLE competition_ticket (
  entry_id BIGINT      NOT NULL PRIMARY KEY,
  draw_id  BIGINT      NOT NULL,
  pool     VARCHAR(25) COLLATE utf8mb4_bin NOT NULL,
  ticket   CHAR(10)    COLLATE utf8mb4_bin NOT NULL,
  place    INT         NULL,
  CONSTRAINT competition_ticket_entry FOREIGN KEY (entry_id) REFERENCES competition_entry (id),
  CONSTRAINT competition_ticket_draw FOREIGN KEY (draw_id) REFERENCES competition_draw (id),
  INDEX competition_ticket_list (draw_id, pool, ticket),
  INDEX competition_ticket_won (draw_id, place)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;
