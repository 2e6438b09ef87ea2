CREATE TABLE workshop_topic (
  id          BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  code        VARCHAR(40) COLLATE utf8mb4_bin NOT NULL,
  age_band_id BIGINT      NULL,
  position    INT         NOT NULL,
  active      BOOLEAN     NOT NULL,
  edited_at   DATETIME(6) NULL COMMENT 'last, by an editor: the country pack leaves it alone',
  CONSTRAINT workshop_topic_code UNIQUE (code),
  CONSTRAINT workshop_topic_age_band FOREIGN KEY (age_band_id) REFERENCES age_band (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

CREATE TABLE workshop_topic_text (
  id          BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  topic_id    BIGINT        NOT NULL,
  language    VARCHAR(7)    COLLATE utf8mb4_bin NOT NULL,
  title       VARCHAR(160)  NOT NULL,
  description VARCHAR(1000) NOT NULL,
  CONSTRAINT workshop_topic_text_language UNIQUE (topic_id, language),
  CONSTRAINT workshop_topic_text_topic FOREIGN KEY (topic_id) REFERENCES workshop_topic (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

CREATE TABLE workshop_topic_module (
  topic_id  BIGINT NOT NULL,
  module_id BIGINT NOT NULL,
  PRIMARY KEY (topic_id, module_id),
  CONSTRAINT workshop_topic_module_topic FOREIGN KEY (topic_id) REFERENCES workshop_topic (id),
  CONSTRAINT workshop_topic_module_module FOREIGN KEY (module_id) REFERENCES module (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

-- What belongs to all workshops on a topic.
CREATE TABLE topic_material (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  public_id  VARCHAR(22)  COLLATE utf8mb4_bin NOT NULL,
  topic_id   BIGINT       NOT NULL,
  title      VARCHAR(160) NOT NULL,
  link       VARCHAR(500) NULL COMMENT 'null: a file',
  file_id    BIGINT       NULL COMMENT 'null: a link',
  audience   VARCHAR(12)  COLLATE utf8mb4_bin NOT NULL,
  added_at   DATETIME(6)  NOT NULL,
  CONSTRAINT topic_material_public_id UNIQUE (public_id),
  CONSTRAINT topic_material_topic FOREIGN KEY (topic_id) REFERENCES workshop_topic (id),
  CONSTRAINT topic_material_file FOREIGN KEY (file_id) REFERENCES stored_file (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

-- Days without lessons, as each authority sets them.
CREATE TABLE school_break (
  id           BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  public_id    VARCHAR(22) COLLATE utf8mb4_bin NOT NULL,
  authority_id BIGINT      NOT NULL,
  first_day    DATE        NOT NULL,
  last_day     DATE        NOT NULL,
  name         VARCHAR(80) NOT NULL,
  CONSTRAINT school_break_public_id UNIQUE (public_id),
  CONSTRAINT school_break_authority FOREIGN KEY (authority_id) REFERENCES authority (id),
  INDEX school_break_days (authority_id, last_day)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

CREATE TABLE workshop_request (
  id              BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  public_id       VARCHAR(22)  COLLATE utf8mb4_bin NOT NULL,
  school_id       BIGINT       NOT NULL,
  topic_id        BIGINT       NOT NULL,
  requested_by    BIGINT       NOT NULL,
  requested_at    DATETIME(6)  NOT NULL,
  first_wished_on DATE         NOT NULL COMMENT 'the soonest of the wished dates, by which lists are sorted',
  note            VARCHAR(500) NOT NULL,
  audience        VARCHAR(20)  COLLATE utf8mb4_bin NOT NULL,
  adults          INT          NULL     COMMENT 'how many are expected, unless it is for pupils',
  language        VARCHAR(7)   COLLATE utf8mb4_bin NOT NULL,
  day_part        VARCHAR(20)  COLLATE utf8mb4_bin NOT NULL,
  hours_from      INT          NULL     COMMENT 'minute of the day from which the school would like it',
  hours_until     INT          NULL     COMMENT 'minute of the day until which',
  room            VARCHAR(100) NOT NULL,
  projector       BOOLEAN      NOT NULL,
  sound           BOOLEAN      NOT NULL,
  internet        BOOLEAN      NOT NULL,
  contact_name      VARCHAR(100) NOT NULL COMMENT 'who is called on the day',
  contact_telephone VARCHAR(40)  NOT NULL,
  state           VARCHAR(20)  COLLATE utf8mb4_bin NOT NULL,
  waiting_since   DATETIME(6)  NOT NULL COMMENT 'since when it is in its state',
  reminded_at     DATETIME(6)  NULL     COMMENT 'when who decides was reminded, in this state',
  untold_by       BIGINT       NULL     COMMENT 'who approved it with others at once, until those concerned are told',
  version         INT          NOT NULL,
  CONSTRAINT workshop_request_public_id UNIQUE (public_id),
  CONSTRAINT workshop_request_school FOREIGN KEY (school_id) REFERENCES school (id),
  CONSTRAINT workshop_request_topic FOREIGN KEY (topic_id) REFERENCES workshop_topic (id),
  CONSTRAINT workshop_request_requested_by FOREIGN KEY (requested_by) REFERENCES account (id),
  CONSTRAINT workshop_request_untold_by FOREIGN KEY (untold_by) REFERENCES account (id),
  INDEX workshop_request_state (state, waiting_since)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

-- Messages between a school and who decides on its request.
CREATE TABLE workshop_message (
  id          BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  request_id  BIGINT        NOT NULL,
  account_id  BIGINT        NOT NULL,
  from_school BOOLEAN       NOT NULL,
  written_at  DATETIME(6)   NOT NULL,
  text        VARCHAR(1000) NOT NULL,
  CONSTRAINT workshop_message_request FOREIGN KEY (request_id) REFERENCES workshop_request (id),
  CONSTRAINT workshop_message_account FOREIGN KEY (account_id) REFERENCES account (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

-- Authorities that ask for no approval.
CREATE TABLE workshop_approval_waiver (
  id           BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  authority_id BIGINT NOT NULL,
  CONSTRAINT workshop_approval_waiver_once UNIQUE (authority_id),
  CONSTRAINT workshop_approval_waiver_authority FOREIGN KEY (authority_id) REFERENCES authority (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

-- Authorities whose reports count girls and boys.
CREATE TABLE workshop_gender_breakdown (
  id           BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  authority_id BIGINT NOT NULL,
  CONSTRAINT workshop_gender_breakdown_once UNIQUE (authority_id),
  CONSTRAINT workshop_gender_breakdown_authority FOREIGN KEY (authority_id) REFERENCES authority (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

-- Who stands in for an authority's coordinators on some days.
CREATE TABLE workshop_approval_deputy (
  id           BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  public_id    VARCHAR(22) COLLATE utf8mb4_bin NOT NULL,
  authority_id BIGINT      NOT NULL,
  account_id   BIGINT      NOT NULL,
  first_day    DATE        NOT NULL,
  last_day     DATE        NOT NULL,
  CONSTRAINT workshop_approval_deputy_public_id UNIQUE (public_id),
  CONSTRAINT workshop_approval_deputy_authority FOREIGN KEY (authority_id) REFERENCES authority (id),
  CONSTRAINT workshop_approval_deputy_account FOREIGN KEY (account_id) REFERENCES account (id),
  INDEX workshop_approval_deputy_last_day (last_day)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

CREATE TABLE workshop_request_class (
  request_id BIGINT NOT NULL,
  class_id   BIGINT NOT NULL,
  PRIMARY KEY (request_id, class_id),
  CONSTRAINT workshop_request_class_request FOREIGN KEY (request_id) REFERENCES workshop_request (id),
  CONSTRAINT workshop_request_class_class FOREIGN KEY (class_id) REFERENCES school_class (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

CREATE TABLE workshop_wished_date (
  request_id BIGINT NOT NULL,
  wished_on  DATE   NOT NULL,
  PRIMARY KEY (request_id, wished_on),
  CONSTRAINT workshop_wished_date_request FOREIGN KEY (request_id) REFERENCES workshop_request (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

-- The history of a request.
CREATE TABLE workshop_step (
  id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  request_id  BIGINT       NOT NULL,
  kind        VARCHAR(20)  COLLATE utf8mb4_bin NOT NULL,
  happened_at DATETIME(6)  NOT NULL,
  account_id  BIGINT       NOT NULL,
  reason      VARCHAR(500) NULL,
  CONSTRAINT workshop_step_request FOREIGN KEY (request_id) REFERENCES workshop_request (id),
  CONSTRAINT workshop_step_account FOREIGN KEY (account_id) REFERENCES account (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

CREATE TABLE workshop (
  id           BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  public_id    VARCHAR(22) COLLATE utf8mb4_bin NOT NULL,
  request_id   BIGINT      NOT NULL,
  trainer_id   BIGINT      NOT NULL,
  starts_at    DATETIME(6) NOT NULL,
  ends_at      DATETIME(6) NOT NULL,
  calendar_uid VARCHAR(60) COLLATE utf8mb4_bin NOT NULL,
  sequence       INT         NOT NULL,
  dated_sequence INT         NOT NULL COMMENT 'the sequence since which it has its present time',
  absent_since   DATETIME(6) NULL     COMMENT 'since when its trainer cannot come and it waits for another one',
  planned_at     DATETIME(6) NOT NULL COMMENT 'when its trainer and time were set',
  reminded_at    DATETIME(6) NULL     COMMENT 'when those who come were reminded of it',
  confirmed      BOOLEAN     NOT NULL COMMENT 'that it stands in a break or leave entered later',
  version        INT         NOT NULL,
  CONSTRAINT workshop_public_id UNIQUE (public_id),
  CONSTRAINT workshop_request_once UNIQUE (request_id),
  CONSTRAINT workshop_calendar_uid UNIQUE (calendar_uid),
  CONSTRAINT workshop_of_request FOREIGN KEY (request_id) REFERENCES workshop_request (id),
  CONSTRAINT workshop_trainer FOREIGN KEY (trainer_id) REFERENCES account (id),
  INDEX workshop_starts_at (starts_at)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

-- Who comes to a workshop beside its trainer.
CREATE TABLE workshop_assistant (
  workshop_id BIGINT NOT NULL,
  account_id  BIGINT NOT NULL,
  PRIMARY KEY (workshop_id, account_id),
  CONSTRAINT workshop_assistant_workshop FOREIGN KEY (workshop_id) REFERENCES workshop (id),
  CONSTRAINT workshop_assistant_account FOREIGN KEY (account_id) REFERENCES account (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

-- People of other institutions who come to workshops.
CREATE TABLE workshop_guest (
  id              BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  public_id       VARCHAR(22)  COLLATE utf8mb4_bin NOT NULL,
  name            VARCHAR(100) NOT NULL,
  institution     VARCHAR(160) NOT NULL,
  searched        VARCHAR(540) NOT NULL COMMENT 'both in Latin letters',
  email           VARCHAR(160) COLLATE utf8mb4_bin NOT NULL,
  telephone       VARCHAR(40)  NOT NULL,
  language        VARCHAR(7)   COLLATE utf8mb4_bin NOT NULL,
  municipality_id BIGINT       NOT NULL,
  active          BOOLEAN      NOT NULL COMMENT 'is offered for workshops',
  since           DATETIME(6)  NOT NULL,
  version         INT          NOT NULL,
  CONSTRAINT workshop_guest_public_id UNIQUE (public_id),
  CONSTRAINT workshop_guest_email UNIQUE (email),
  CONSTRAINT workshop_guest_municipality FOREIGN KEY (municipality_id) REFERENCES municipality (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

CREATE TABLE workshop_guest_topic (
  guest_id BIGINT NOT NULL,
  topic_id BIGINT NOT NULL,
  PRIMARY KEY (guest_id, topic_id),
  CONSTRAINT workshop_guest_topic_guest FOREIGN KEY (guest_id) REFERENCES workshop_guest (id) ON DELETE CASCADE,
  CONSTRAINT workshop_guest_topic_topic FOREIGN KEY (topic_id) REFERENCES workshop_topic (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

-- When they can come.
CREATE TABLE workshop_guest_slot (
  id        BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  public_id VARCHAR(22) COLLATE utf8mb4_bin NOT NULL,
  guest_id  BIGINT      NOT NULL,
  starts_at DATETIME(6) NOT NULL,
  ends_at   DATETIME(6) NOT NULL,
  CONSTRAINT workshop_guest_slot_public_id UNIQUE (public_id),
  CONSTRAINT workshop_guest_slot_guest FOREIGN KEY (guest_id) REFERENCES workshop_guest (id) ON DELETE CASCADE,
  INDEX workshop_guest_slot_starts_at (starts_at)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

-- For which workshop such a time is used.
CREATE TABLE workshop_invited_slot (
  workshop_id BIGINT NOT NULL,
  slot_id     BIGINT NOT NULL,
  PRIMARY KEY (workshop_id, slot_id),
  CONSTRAINT workshop_invited_slot_workshop FOREIGN KEY (workshop_id) REFERENCES workshop (id),
  CONSTRAINT workshop_invited_slot_slot FOREIGN KEY (slot_id) REFERENCES workshop_guest_slot (id) ON DELETE CASCADE
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

CREATE TABLE trainer_profile (
  id              BIGINT  NOT NULL AUTO_INCREMENT PRIMARY KEY,
  account_id      BIGINT  NOT NULL,
  municipality_id BIGINT  NOT NULL COMMENT 'home, from where roads are counted',
  max_minutes     INT     NOT NULL COMMENT 'on the road, one way',
  max_a_day       INT     NOT NULL,
  languages       VARCHAR(60) COLLATE utf8mb4_bin NOT NULL COMMENT 'tags with a comma between',
  trainee         BOOLEAN NOT NULL,
  version         INT     NOT NULL,
  CONSTRAINT trainer_profile_account UNIQUE (account_id),
  CONSTRAINT trainer_profile_of_account FOREIGN KEY (account_id) REFERENCES account (id),
  CONSTRAINT trainer_profile_municipality FOREIGN KEY (municipality_id) REFERENCES municipality (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

CREATE TABLE trainer_topic (
  profile_id BIGINT NOT NULL,
  topic_id   BIGINT NOT NULL,
  PRIMARY KEY (profile_id, topic_id),
  CONSTRAINT trainer_topic_profile FOREIGN KEY (profile_id) REFERENCES trainer_profile (id),
  CONSTRAINT trainer_topic_topic FOREIGN KEY (topic_id) REFERENCES workshop_topic (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

CREATE TABLE trainer_leave (
  id         BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  public_id  VARCHAR(22) COLLATE utf8mb4_bin NOT NULL,
  profile_id BIGINT      NOT NULL,
  first_day  DATE        NOT NULL,
  last_day   DATE        NOT NULL,
  CONSTRAINT trainer_leave_public_id UNIQUE (public_id),
  CONSTRAINT trainer_leave_profile FOREIGN KEY (profile_id) REFERENCES trainer_profile (id),
  INDEX trainer_leave_last_day (last_day)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

-- What a planner knows better than the estimate. A road goes both ways and stands here once, from the lower key.
CREATE TABLE road_time (
  id      BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  from_id BIGINT NOT NULL,
  to_id   BIGINT NOT NULL,
  minutes INT    NOT NULL,
  CONSTRAINT road_time_pair UNIQUE (from_id, to_id),
  CONSTRAINT road_time_from FOREIGN KEY (from_id) REFERENCES municipality (id),
  CONSTRAINT road_time_to FOREIGN KEY (to_id) REFERENCES municipality (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

-- What a solver proposes for a season; one at a time.
CREATE TABLE season_proposal (
  id         BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  public_id  VARCHAR(22) COLLATE utf8mb4_bin NOT NULL,
  first_day  DATE        NOT NULL,
  last_day   DATE        NOT NULL,
  minutes    INT         NOT NULL COMMENT 'for how long is worked at it at most',
  scope      VARCHAR(20) COLLATE utf8mb4_bin NOT NULL,
  movable_from DATE      NULL COMMENT 'null: what is planned stays',
  asked_by   BIGINT      NOT NULL,
  asked_at   DATETIME(6) NOT NULL,
  stop_asked BOOLEAN     NOT NULL,
  solved_at  DATETIME(6) NULL,
  kilometres INT         NULL,
  CONSTRAINT season_proposal_public_id UNIQUE (public_id),
  CONSTRAINT season_proposal_asked_by FOREIGN KEY (asked_by) REFERENCES account (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

CREATE TABLE season_place (
  id            BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  public_id     VARCHAR(22) COLLATE utf8mb4_bin NOT NULL,
  proposal_id   BIGINT      NOT NULL,
  request_id    BIGINT      NOT NULL,
  trainer_id    BIGINT      NULL COMMENT 'null: it has no place',
  starts_at     DATETIME(6) NULL,
  minutes       INT         NOT NULL,
  kilometres    INT         NOT NULL COMMENT 'by which it makes the day of the trainer longer',
  preferred_day BOOLEAN     NOT NULL,
  reason        VARCHAR(30) COLLATE utf8mb4_bin NOT NULL,
  accepted      BOOLEAN     NOT NULL,
  by_hand       BOOLEAN     NOT NULL,
  left_out      BOOLEAN     NOT NULL,
  workshop_version INT      NULL COMMENT 'of the plan that it would change; null: it is not planned',
  CONSTRAINT season_place_public_id UNIQUE (public_id),
  CONSTRAINT season_place_once UNIQUE (proposal_id, request_id),
  CONSTRAINT season_place_proposal FOREIGN KEY (proposal_id) REFERENCES season_proposal (id),
  CONSTRAINT season_place_request FOREIGN KEY (request_id) REFERENCES workshop_request (id),
  CONSTRAINT season_place_trainer FOREIGN KEY (trainer_id) REFERENCES account (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

-- What was planned together with other workshops, until those concerned are told by one mail each.
CREATE TABLE plan_notice (
  id                BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  request_id        BIGINT      NOT NULL,
  former_trainer_id BIGINT      NULL COMMENT 'null: it was not planned before',
  former_starts_at  DATETIME(6) NULL,
  planned_by        BIGINT      NOT NULL,
  noted_at          DATETIME(6) NOT NULL,
  CONSTRAINT plan_notice_request FOREIGN KEY (request_id) REFERENCES workshop_request (id),
  CONSTRAINT plan_notice_former_trainer FOREIGN KEY (former_trainer_id) REFERENCES account (id),
  CONSTRAINT plan_notice_planned_by FOREIGN KEY (planned_by) REFERENCES account (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

-- The last answer from the calendar of each person who is invited to a workshop.
CREATE TABLE workshop_reply (
  id          BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  workshop_id BIGINT      NOT NULL,
  account_id  BIGINT      NULL,
  guest_id    BIGINT      NULL     COMMENT 'one of the two',
  answer      VARCHAR(20) COLLATE utf8mb4_bin NOT NULL,
  sequence    INT         NOT NULL COMMENT 'that of the event that was answered',
  answered_at DATETIME(6) NOT NULL,
  CONSTRAINT workshop_reply_once UNIQUE (workshop_id, account_id),
  CONSTRAINT workshop_reply_guest_once UNIQUE (workshop_id, guest_id),
  CONSTRAINT workshop_reply_workshop FOREIGN KEY (workshop_id) REFERENCES workshop (id) ON DELETE CASCADE,
  CONSTRAINT workshop_reply_account FOREIGN KEY (account_id) REFERENCES account (id),
  CONSTRAINT workshop_reply_guest FOREIGN KEY (guest_id) REFERENCES workshop_guest (id) ON DELETE CASCADE
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

-- The address at which somebody's calendar program reads.
CREATE TABLE calendar_feed (
  id         BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  account_id BIGINT      NOT NULL,
  digest     CHAR(64)    COLLATE utf8mb4_bin NOT NULL COMMENT 'SHA-256 of the secret in the address',
  made_at    DATETIME(6) NOT NULL,
  CONSTRAINT calendar_feed_account UNIQUE (account_id),
  CONSTRAINT calendar_feed_digest UNIQUE (digest),
  CONSTRAINT calendar_feed_of_account FOREIGN KEY (account_id) REFERENCES account (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

-- What a trainer reports: that the workshop was held, and how many people were there.
CREATE TABLE workshop_report (
  id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  workshop_id BIGINT       NOT NULL,
  pupils      BIGINT       NOT NULL COMMENT 'the sum over the grades',
  girls       BIGINT       NULL     COMMENT 'how many of them are girls; null where that was not asked',
  adults      INT          NOT NULL,
  note        VARCHAR(500) NOT NULL,
  reported_at DATETIME(6)  NOT NULL,
  version     INT          NOT NULL,
  CONSTRAINT workshop_report_once UNIQUE (workshop_id),
  CONSTRAINT workshop_report_workshop FOREIGN KEY (workshop_id) REFERENCES workshop (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

-- Of which months the coordinators of an authority were told.
CREATE TABLE workshop_monthly_report (
  id           BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  authority_id BIGINT NOT NULL,
  first_day    DATE   NOT NULL,
  CONSTRAINT workshop_monthly_report_once UNIQUE (authority_id, first_day),
  CONSTRAINT workshop_monthly_report_authority FOREIGN KEY (authority_id) REFERENCES authority (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

CREATE TABLE workshop_report_grade (
  report_id BIGINT NOT NULL,
  grade     INT    NOT NULL,
  pupils    INT    NOT NULL,
  PRIMARY KEY (report_id, grade),
  CONSTRAINT workshop_report_grade_report FOREIGN KEY (report_id) REFERENCES workshop_report (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

-- How many of the pupils of a grade are girls, where the authority asks.
CREATE TABLE workshop_report_girls (
  report_id BIGINT NOT NULL,
  grade     INT    NOT NULL,
  girls     INT    NOT NULL,
  PRIMARY KEY (report_id, grade),
  CONSTRAINT workshop_report_girls_report FOREIGN KEY (report_id) REFERENCES workshop_report (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

-- What pupils and teachers say about a workshop, as nobody: a face, or words.
CREATE TABLE workshop_feedback (
  id          VARCHAR(22)  COLLATE utf8mb4_bin NOT NULL PRIMARY KEY COMMENT 'random, as the form was given it',
  workshop_id BIGINT       NOT NULL,
  face        VARCHAR(20)  COLLATE utf8mb4_bin NULL,
  words       VARCHAR(300) NOT NULL,
  CONSTRAINT workshop_feedback_workshop FOREIGN KEY (workshop_id) REFERENCES workshop (id) ON DELETE CASCADE
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;
