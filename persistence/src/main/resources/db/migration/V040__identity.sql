CREATE TABLE account (
  id                   BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  public_id            VARCHAR(22)  COLLATE utf8mb4_bin NOT NULL,
  email                VARCHAR(160) NOT NULL,
  display_name         VARCHAR(100) NOT NULL,
  name_latin           VARCHAR(200) NOT NULL,
  name_cyrillic        VARCHAR(100) NOT NULL,
  password_hash        VARCHAR(255) COLLATE utf8mb4_bin NOT NULL,
  telephone            VARCHAR(40)  NULL,
  language             VARCHAR(7)   COLLATE utf8mb4_bin NOT NULL,
  enabled              BOOLEAN      NOT NULL,
  must_change_password BOOLEAN      NOT NULL,
  one_time_password_end DATETIME(6) NULL,
  second_factor        BOOLEAN      NOT NULL DEFAULT FALSE COMMENT 'a sign-in needs a second step after the password',
  last_sign_in         DATETIME(6)  NULL,
  sessions_since       DATETIME(6)  NULL COMMENT 'sessions that began before are over',
  ended_sessions       VARCHAR(2000) COLLATE utf8mb4_bin NOT NULL DEFAULT '' COMMENT 'when those began that were ended one by one',
  erasure_asked_at     DATETIME(6)  NULL,
  erased_at            DATETIME(6)  NULL,
  version              INT          NOT NULL,
  CONSTRAINT account_public_id UNIQUE (public_id),
  CONSTRAINT account_email UNIQUE (email),
  INDEX account_name_latin (name_latin),
  INDEX account_name_cyrillic (name_cyrillic),
  INDEX account_last_sign_in (last_sign_in),
  INDEX account_enabled (enabled),
  INDEX account_erasure_asked_at (erasure_asked_at)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

CREATE TABLE account_role (
  id           BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  account_id   BIGINT      NOT NULL,
  role         VARCHAR(20) COLLATE utf8mb4_bin NOT NULL,
  authority_id BIGINT      NULL,
  school_id    BIGINT      NULL,
  ends_on      DATE        NULL,
  vouched_at   DATETIME(6) NULL COMMENT 'of a confidential role: since when it holds; it waits without',
  CONSTRAINT account_role_account FOREIGN KEY (account_id) REFERENCES account (id),
  CONSTRAINT account_role_authority FOREIGN KEY (authority_id) REFERENCES authority (id),
  CONSTRAINT account_role_school FOREIGN KEY (school_id) REFERENCES school (id),
  INDEX account_role_role (role, school_id, account_id),
  INDEX account_role_ends_on (ends_on)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

-- The app that shows the codes of an account.
CREATE TABLE authenticator (
  id            BIGINT         NOT NULL AUTO_INCREMENT PRIMARY KEY,
  account_id    BIGINT         NOT NULL,
  secret_cipher VARBINARY(255) NOT NULL,
  set_up_at     DATETIME(6)    NOT NULL,
  last_step     BIGINT         NOT NULL COMMENT 'the number of the period whose code was accepted last',
  CONSTRAINT authenticator_account_id UNIQUE (account_id),
  CONSTRAINT authenticator_account FOREIGN KEY (account_id) REFERENCES account (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

-- The public halves of passkeys.
CREATE TABLE passkey (
  id                BIGINT          NOT NULL AUTO_INCREMENT PRIMARY KEY,
  public_id         VARCHAR(22)     COLLATE utf8mb4_bin NOT NULL,
  account_id        BIGINT          NOT NULL,
  name              VARCHAR(60)     NOT NULL,
  credential_id     VARBINARY(1023) NOT NULL,
  credential_cipher VARBINARY(5500) NOT NULL,
  sign_count        BIGINT          NOT NULL,
  user_verified     BOOLEAN         NOT NULL,
  backup_eligible   BOOLEAN         NOT NULL,
  backed_up         BOOLEAN         NOT NULL,
  created_at        DATETIME(6)     NOT NULL,
  used_at           DATETIME(6)     NULL,
  CONSTRAINT passkey_public_id UNIQUE (public_id),
  CONSTRAINT passkey_credential_id UNIQUE (credential_id),
  CONSTRAINT passkey_account FOREIGN KEY (account_id) REFERENCES account (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

-- Codes of single use for when the device is lost, by their digests.
CREATE TABLE recovery_code (
  id         BIGINT   NOT NULL AUTO_INCREMENT PRIMARY KEY,
  account_id BIGINT   NOT NULL,
  digest     CHAR(64) COLLATE utf8mb4_bin NOT NULL,
  CONSTRAINT recovery_code_digest UNIQUE (account_id, digest),
  CONSTRAINT recovery_code_account FOREIGN KEY (account_id) REFERENCES account (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

-- No foreign key: an event outlives what it tells of.
CREATE TABLE audit_event (
  id              BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  happened_at     DATETIME(6)  NOT NULL,
  actor_public_id VARCHAR(22)  COLLATE utf8mb4_bin NULL,
  actor_name      VARCHAR(100) NOT NULL,
  action          VARCHAR(60)  COLLATE utf8mb4_bin NOT NULL,
  subject_kind    VARCHAR(40)  COLLATE utf8mb4_bin NOT NULL,
  subject_id      VARCHAR(60)  NOT NULL,
  detail          VARCHAR(500) NOT NULL,
  address         VARCHAR(45)  COLLATE utf8mb4_bin NULL,
  INDEX audit_event_subject (subject_kind, subject_id),
  INDEX audit_event_happened_at (happened_at),
  INDEX audit_event_actor (actor_public_id),
  INDEX audit_event_actor_name (actor_name),
  INDEX audit_event_action (action)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

-- What the events of the trail were, chained and signed by a key that is not in the database.
CREATE TABLE audit_seal (
  id                BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  first_event_id    BIGINT      NOT NULL,
  last_event_id     BIGINT      NOT NULL,
  first_happened_at DATETIME(6) NOT NULL,
  last_happened_at  DATETIME(6) NOT NULL,
  previous_chain    CHAR(64)    COLLATE utf8mb4_bin NOT NULL,
  chain             CHAR(64)    COLLATE utf8mb4_bin NOT NULL COMMENT 'SHA-256 of that and of the events, without names, details and addresses',
  signature         CHAR(64)    COLLATE utf8mb4_bin NOT NULL,
  broken            BOOLEAN     NOT NULL COMMENT 'does not fit what is there',
  CONSTRAINT audit_seal_last_event UNIQUE (last_event_id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

-- Links of single use, by the digests of their secrets.
CREATE TABLE account_link (
  id             BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  digest         CHAR(64)     COLLATE utf8mb4_bin NOT NULL,
  account_id     BIGINT       NOT NULL,
  purpose        VARCHAR(10)  COLLATE utf8mb4_bin NOT NULL,
  email          VARCHAR(160) NOT NULL,
  password_stamp VARCHAR(12)  COLLATE utf8mb4_bin NOT NULL,
  ends_at        DATETIME(6)  NOT NULL,
  used_at        DATETIME(6)  NULL,
  CONSTRAINT account_link_digest UNIQUE (digest),
  CONSTRAINT account_link_account FOREIGN KEY (account_id) REFERENCES account (id),
  INDEX account_link_ends_at (ends_at)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

-- Who is invited to the team of a school; an account is made when the invitation is accepted.
CREATE TABLE team_invitation (
  id           BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  public_id    VARCHAR(22)  COLLATE utf8mb4_bin NOT NULL,
  school_id    BIGINT       NOT NULL,
  role         VARCHAR(20)  COLLATE utf8mb4_bin NOT NULL,
  email        VARCHAR(160) NOT NULL,
  display_name VARCHAR(100) NOT NULL,
  language     VARCHAR(7)   COLLATE utf8mb4_bin NOT NULL,
  inviter_id   BIGINT       NOT NULL,
  digest       CHAR(64)     COLLATE utf8mb4_bin NOT NULL,
  sent_at      DATETIME(6)  NOT NULL,
  ends_at      DATETIME(6)  NOT NULL,
  accepted_at  DATETIME(6)  NULL,
  withdrawn_at DATETIME(6)  NULL,
  CONSTRAINT team_invitation_public_id UNIQUE (public_id),
  CONSTRAINT team_invitation_digest UNIQUE (digest),
  CONSTRAINT team_invitation_school FOREIGN KEY (school_id) REFERENCES school (id),
  CONSTRAINT team_invitation_inviter FOREIGN KEY (inviter_id) REFERENCES account (id),
  INDEX team_invitation_sent (school_id, sent_at),
  INDEX team_invitation_email (email),
  INDEX team_invitation_ends_at (ends_at)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

-- A list of people to invite as it was read, with what would become of each.
CREATE TABLE team_invitation_list (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  public_id  VARCHAR(22)  COLLATE utf8mb4_bin NOT NULL,
  account_id BIGINT       NOT NULL,
  school_id  BIGINT       NOT NULL,
  read_at    DATETIME(6)  NOT NULL,
  sent_at    DATETIME(6)  NULL,
  document   LONGTEXT     NOT NULL,
  CONSTRAINT team_invitation_list_public_id UNIQUE (public_id),
  CONSTRAINT team_invitation_list_account FOREIGN KEY (account_id) REFERENCES account (id),
  CONSTRAINT team_invitation_list_school FOREIGN KEY (school_id) REFERENCES school (id),
  INDEX team_invitation_list_read_at (read_at)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

-- Teachers who ask for an account at their school.
CREATE TABLE account_request (
  id           BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  public_id    VARCHAR(22)  COLLATE utf8mb4_bin NOT NULL,
  school_id    BIGINT       NOT NULL,
  email        VARCHAR(160) NOT NULL,
  display_name VARCHAR(100) NOT NULL,
  language     VARCHAR(7)   COLLATE utf8mb4_bin NOT NULL,
  digest       CHAR(64)     COLLATE utf8mb4_bin NOT NULL,
  state        VARCHAR(12)  COLLATE utf8mb4_bin NOT NULL,
  confirmed_at DATETIME(6)  NULL,
  ends_at      DATETIME(6)  NOT NULL,
  CONSTRAINT account_request_public_id UNIQUE (public_id),
  CONSTRAINT account_request_digest UNIQUE (digest),
  CONSTRAINT account_request_school FOREIGN KEY (school_id) REFERENCES school (id),
  INDEX account_request_waiting (state, confirmed_at),
  INDEX account_request_email (email),
  INDEX account_request_ends_at (ends_at)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;
