-- A class plays an edition together with the teacher's screen. Nothing of it counts: answers stand in the log alone.
CREATE TABLE class_game (
  id         BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  public_id  VARCHAR(22) COLLATE utf8mb4_bin NOT NULL,
  class_id   BIGINT      NOT NULL,
  edition_id BIGINT      NOT NULL,
  paper_id   BIGINT      NOT NULL,
  -- By which it is joined; given back when the game is over.
  code       CHAR(6)     COLLATE utf8mb4_bin NULL,
  language   VARCHAR(7)  COLLATE utf8mb4_bin NOT NULL,
  seconds    INT         NOT NULL,
  locked     BOOLEAN     NOT NULL,
  phase      VARCHAR(10) COLLATE utf8mb4_bin NOT NULL,
  item       INT         NOT NULL,
  items      INT         NOT NULL,
  -- Counts what the teacher did, by which a second click is known, and changes of who is here.
  step       INT         NOT NULL,
  roster     INT         NOT NULL,
  closes_at  DATETIME(6) NULL,
  started_at DATETIME(6) NOT NULL,
  ends_at    DATETIME(6) NOT NULL,
  CONSTRAINT class_game_public_id UNIQUE (public_id),
  CONSTRAINT class_game_code UNIQUE (code),
  CONSTRAINT class_game_class FOREIGN KEY (class_id) REFERENCES school_class (id) ON DELETE CASCADE,
  CONSTRAINT class_game_edition FOREIGN KEY (edition_id) REFERENCES competition_edition (id),
  CONSTRAINT class_game_paper FOREIGN KEY (paper_id) REFERENCES competition_paper (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

-- An entry that plays in a game: a pupil of the class, or a child under a picture name that it drew.
CREATE TABLE game_player (
  id           BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  public_id    VARCHAR(22) COLLATE utf8mb4_bin NOT NULL,
  game_id      BIGINT      NOT NULL,
  entry_id     BIGINT      NOT NULL,
  pupil_id     BIGINT      NULL,
  picture_name INT         NULL,
  kicked       BOOLEAN     NOT NULL,
  CONSTRAINT game_player_public_id UNIQUE (public_id),
  CONSTRAINT game_player_entry UNIQUE (game_id, entry_id),
  CONSTRAINT game_player_picture_name UNIQUE (game_id, picture_name),
  CONSTRAINT game_player_game FOREIGN KEY (game_id) REFERENCES class_game (id) ON DELETE CASCADE,
  CONSTRAINT game_player_of_entry FOREIGN KEY (entry_id) REFERENCES competition_entry (id) ON DELETE CASCADE,
  CONSTRAINT game_player_pupil FOREIGN KEY (pupil_id) REFERENCES pupil (id) ON DELETE SET NULL
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;
