-- What of each class is counted already.
CREATE TABLE participation_rollup (
  class_id  BIGINT      NOT NULL PRIMARY KEY,
  signature VARCHAR(60) COLLATE utf8mb4_bin NOT NULL COMMENT 'of the class and its pupils as they were counted',
  rolled_at DATETIME(6) NOT NULL,
  closed    BOOLEAN     NOT NULL COMMENT 'counted for good: its year is over, or it is archived',
  secret    CHAR(32)    COLLATE utf8mb4_bin NOT NULL COMMENT 'of which the cell keys are made; drawn once',
  CONSTRAINT participation_rollup_class FOREIGN KEY (class_id) REFERENCES school_class (id) ON DELETE CASCADE,
  INDEX participation_rollup_rolled_at (rolled_at)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

-- The facts are sums of the pupils of a class, by their grade. They lie in the order in which a country is read, year by year and
-- school by school; a class that gets into another school takes them along.
CREATE TABLE participation_fact (
  school_year    INT         NOT NULL,
  school_id      BIGINT      NOT NULL,
  class_id       BIGINT      NOT NULL,
  grade          INT         NOT NULL COMMENT 'of the pupils; of one whose grade is not known, the youngest of the class',
  pupils         INT         NOT NULL,
  reached        INT         NOT NULL COMMENT 'pupils who completed a module in the year',
  entrants       INT         NOT NULL COMMENT 'pupils who took part in a competition in the year',
  begun          INT         NOT NULL DEFAULT 0 COMMENT 'this and what follows: the sums over the strands',
  completed      INT         NOT NULL DEFAULT 0,
  paired         INT         NOT NULL DEFAULT 0,
  before_percent INT         NOT NULL DEFAULT 0,
  after_percent  INT         NOT NULL DEFAULT 0,
  asked          INT         NOT NULL DEFAULT 0,
  correct        INT         NOT NULL DEFAULT 0,
  quizzed        INT         NOT NULL DEFAULT 0 COMMENT 'pupils who finished their first attempt at the quiz of a module in the year',
  last_active_at DATETIME(6) NULL,
  cell_key       BIGINT NOT NULL COMMENT 'decides how figures that it is part of are rounded',
  PRIMARY KEY (school_year, school_id, class_id, grade),
  CONSTRAINT participation_fact_once UNIQUE (class_id, school_id, grade),
  CONSTRAINT participation_fact_class FOREIGN KEY (class_id, school_id) REFERENCES school_class (id, school_id)
    ON DELETE CASCADE ON UPDATE CASCADE
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

CREATE TABLE participation_strand_fact (
  school_year    INT    NOT NULL,
  school_id      BIGINT NOT NULL,
  class_id       BIGINT NOT NULL,
  grade          INT    NOT NULL,
  strand_id      BIGINT NOT NULL,
  reached        INT    NOT NULL COMMENT 'pupils who completed a module of the strand in the year',
  begun          INT    NOT NULL COMMENT 'modules begun in the year, or completed, each as often as by pupils',
  completed      INT    NOT NULL,
  paired         INT    NOT NULL COMMENT 'questions before and after answered at both ends, counted likewise',
  before_percent INT    NOT NULL COMMENT 'the sum over these',
  after_percent  INT    NOT NULL,
  asked          INT    NOT NULL COMMENT 'questions of first attempts at the quizzes of modules, finished in the year',
  correct        INT    NOT NULL COMMENT 'those of them that were answered correctly',
  quizzed        INT    NOT NULL COMMENT 'pupils who finished such an attempt',
  cell_key       BIGINT NOT NULL COMMENT 'decides how figures that it is part of are rounded',
  PRIMARY KEY (school_year, school_id, class_id, grade, strand_id),
  CONSTRAINT participation_strand_fact_once UNIQUE (class_id, school_id, grade, strand_id),
  CONSTRAINT participation_strand_fact_class FOREIGN KEY (class_id, school_id) REFERENCES school_class (id, school_id)
    ON DELETE CASCADE ON UPDATE CASCADE,
  CONSTRAINT participation_strand_fact_strand FOREIGN KEY (strand_id) REFERENCES strand (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

CREATE TABLE participation_month_fact (
  school_year INT     NOT NULL,
  school_id   BIGINT  NOT NULL,
  class_id    BIGINT  NOT NULL,
  grade       INT     NOT NULL,
  month       TINYINT NOT NULL COMMENT 'of the school year: 0 is September',
  reached     INT     NOT NULL COMMENT 'pupils whose first module of the year was completed in it',
  completed   INT     NOT NULL COMMENT 'modules',
  cell_key    BIGINT NOT NULL COMMENT 'decides how figures that it is part of are rounded',
  PRIMARY KEY (school_year, school_id, class_id, grade, month),
  CONSTRAINT participation_month_fact_once UNIQUE (class_id, school_id, grade, month),
  CONSTRAINT participation_month_fact_class FOREIGN KEY (class_id, school_id) REFERENCES school_class (id, school_id)
    ON DELETE CASCADE ON UPDATE CASCADE
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

-- What the facts by month come to in an authority, made anew after each count: a year that is over has 150,000 of them.
CREATE TABLE participation_month_sum (
  school_year  INT         NOT NULL,
  authority_id BIGINT      NOT NULL,
  level        VARCHAR(10) COLLATE utf8mb4_bin NOT NULL,
  grade        INT         NOT NULL,
  month        TINYINT     NOT NULL,
  reached      INT         NOT NULL,
  cell_key     BIGINT      NOT NULL COMMENT 'the sum of theirs',
  PRIMARY KEY (school_year, authority_id, level, grade, month),
  CONSTRAINT participation_month_sum_authority FOREIGN KEY (authority_id) REFERENCES authority (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

-- That a coordinator wrote to a school, so that nobody writes the same twice; without the text.
CREATE TABLE school_letter (
  id        BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  school_id BIGINT       NOT NULL,
  subject   VARCHAR(120) NOT NULL,
  digest    CHAR(64)     COLLATE utf8mb4_bin NOT NULL COMMENT 'SHA-256 of day, subject and text',
  sent_at   DATETIME(6)  NOT NULL,
  CONSTRAINT school_letter_once UNIQUE (school_id, digest),
  CONSTRAINT school_letter_school FOREIGN KEY (school_id) REFERENCES school (id),
  INDEX school_letter_sent_at (sent_at)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

-- What share an authority wants to reach in a school year.
CREATE TABLE participation_target (
  id           BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  authority_id BIGINT      NOT NULL,
  school_year  INT         NOT NULL,
  aim          VARCHAR(20) COLLATE utf8mb4_bin NOT NULL,
  percent      INT         NOT NULL,
  CONSTRAINT participation_target_once UNIQUE (authority_id, school_year, aim),
  CONSTRAINT participation_target_authority FOREIGN KEY (authority_id) REFERENCES authority (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

-- Who wants the figures by mail each month.
CREATE TABLE summary_subscription (
  account_id BIGINT NOT NULL PRIMARY KEY,
  told_of    DATE   NOT NULL COMMENT 'the first day of the last month that was told',
  CONSTRAINT summary_subscription_account FOREIGN KEY (account_id) REFERENCES account (id) ON DELETE CASCADE
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;
