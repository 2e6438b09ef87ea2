-- The servers that run, by their names: each writes its own row once a minute.
CREATE TABLE running_server (
  id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  name        VARCHAR(100) COLLATE utf8mb4_bin NOT NULL,
  version     VARCHAR(50)  COLLATE utf8mb4_bin NOT NULL COMMENT 'of the application',
  started_at  DATETIME(6)  NOT NULL,
  seen_at     DATETIME(6)  NOT NULL,
  clock_ahead BIGINT       NOT NULL DEFAULT 0 COMMENT 'milliseconds by which its clock is ahead of that of the database',
  CONSTRAINT running_server_name UNIQUE (name)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

-- How much is due by each promise about time, as it was counted last; of what is confidential only whether something is overdue.
CREATE TABLE promise_count (
  id            BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  promise       VARCHAR(50) COLLATE utf8mb4_bin NOT NULL COMMENT 'its name in the code',
  counted_at    DATETIME(6) NOT NULL,
  overdue       BOOLEAN     NOT NULL COMMENT 'something has been due for more than a day',
  next_run      INT         COMMENT 'rows; 10001 stands for more than ten thousand',
  within_month  INT,
  great_day     DATE        COMMENT 'the next day on which many rows go at once',
  on_great_day  INT,
  CONSTRAINT promise_count_promise UNIQUE (promise)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;
