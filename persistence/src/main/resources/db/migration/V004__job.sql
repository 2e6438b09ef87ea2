-- The last run of each job of the timers: the row is a lease, so that one server of several has a run.
CREATE TABLE job_run (
  id           BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  name         VARCHAR(120) COLLATE utf8mb4_bin NOT NULL COMMENT 'its class and method',
  server       VARCHAR(100) COLLATE utf8mb4_bin NOT NULL,
  begun_at     DATETIME(6)  NOT NULL,
  ended_at     DATETIME(6)  NULL COMMENT 'null: it runs, or its server died',
  leased_until DATETIME(6)  NOT NULL,
  next_at      DATETIME(6)  NULL,
  done_at      DATETIME(6)  NULL COMMENT 'when it was last done without failing',
  failures     INT          NOT NULL COMMENT 'in a row, up to the last run',
  problem      VARCHAR(200) COLLATE utf8mb4_bin NULL COMMENT 'the name of an exception',
  CONSTRAINT job_run_name UNIQUE (name)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;
