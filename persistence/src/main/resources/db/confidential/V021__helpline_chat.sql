-- When the helpline is open and who is there. Its conversations by chat have no table: they are in memory alone.

CREATE TABLE helpline_open_day (
  id      BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  weekday INT    NOT NULL COMMENT '1 is Monday',
  opens   INT    NOT NULL COMMENT 'minutes of the day',
  closes  INT    NOT NULL COMMENT 'likewise; 1440 is its end',
  CONSTRAINT helpline_open_day_weekday UNIQUE (weekday)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

CREATE TABLE helpline_open_exception (
  id        BIGINT   NOT NULL AUTO_INCREMENT PRIMARY KEY,
  public_id CHAR(22) COLLATE utf8mb4_bin NOT NULL,
  day       DATE     NOT NULL,
  opens     INT      NULL COMMENT 'null with closes: closed',
  closes    INT      NULL,
  CONSTRAINT helpline_open_exception_public_id UNIQUE (public_id),
  CONSTRAINT helpline_open_exception_day UNIQUE (day)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

CREATE TABLE helpline_shift (
  id            BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  public_id     CHAR(22)    COLLATE utf8mb4_bin NOT NULL,
  counsellor_id CHAR(22)    COLLATE utf8mb4_bin NOT NULL COMMENT 'public id of an account of the main schema',
  starts_at     DATETIME(6) NOT NULL,
  ends_at       DATETIME(6) NOT NULL,
  CONSTRAINT helpline_shift_public_id UNIQUE (public_id),
  INDEX helpline_shift_counsellor (counsellor_id, ends_at),
  INDEX helpline_shift_ends_at (ends_at)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

-- One row, which whoever changes opening hours or shifts holds meanwhile.
CREATE TABLE helpline_plan_lock (
  id INT NOT NULL PRIMARY KEY
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;
INSERT INTO helpline_plan_lock (id) VALUES (1);

CREATE TABLE helpline_debrief (
  id            BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  public_id     CHAR(22)    COLLATE utf8mb4_bin NOT NULL,
  counsellor_id CHAR(22)    COLLATE utf8mb4_bin NOT NULL COMMENT 'public id of an account of the main schema',
  asked_at      DATETIME(6) NOT NULL,
  done_at       DATETIME(6) NULL,
  waiting       BOOLEAN     NULL COMMENT 'true, or null once it is done',
  CONSTRAINT helpline_debrief_public_id UNIQUE (public_id),
  CONSTRAINT helpline_debrief_waiting UNIQUE (counsellor_id, waiting),
  INDEX helpline_debrief_done_at (done_at)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;
