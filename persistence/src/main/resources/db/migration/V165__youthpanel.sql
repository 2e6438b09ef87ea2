-- The youth panel. Of a member no more is known than the rules on consent need: no surname, no day of birth, no address.
CREATE TABLE panel_member (
  id                BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  public_id         VARCHAR(22)  COLLATE utf8mb4_bin NOT NULL,
  school_id         BIGINT       NOT NULL,
  first_name        VARCHAR(30)  NOT NULL,
  initial           VARCHAR(2)   NOT NULL COMMENT 'of the surname; may be empty',
  searched          VARCHAR(100) NOT NULL COMMENT 'the name in Latin letters',
  birth_year        INT          NOT NULL,
  birth_month       INT          NOT NULL,
  language          VARCHAR(7)   COLLATE utf8mb4_bin NOT NULL COMMENT 'of mails and pages',
  guardian_email    VARCHAR(160) COLLATE utf8mb4_bin NOT NULL COMMENT 'empty from 18 years on',
  member_email      VARCHAR(160) COLLATE utf8mb4_bin NULL COMMENT 'as the member chose; only while e-mail is consented to',
  nominated_at      DATETIME(6)  NOT NULL,
  invited_at        DATETIME(6)  NULL     COMMENT 'when the guardian was asked first',
  reminded_on       DATE         NULL,
  left_at           DATETIME(6)  NULL,
  guardian_round    INT          NOT NULL COMMENT 'in the links to the guardian; an older one opens nothing',
  link_round        INT          NOT NULL COMMENT 'likewise, in the links to the member',
  code_digest       CHAR(64)     COLLATE utf8mb4_bin NULL COMMENT 'of the code by which the member comes back',
  version           INT          NOT NULL,
  CONSTRAINT panel_member_public_id UNIQUE (public_id),
  CONSTRAINT panel_member_once UNIQUE (school_id, first_name, initial, birth_year, birth_month),
  CONSTRAINT panel_member_code UNIQUE (code_digest),
  CONSTRAINT panel_member_school FOREIGN KEY (school_id) REFERENCES school (id),
  INDEX panel_member_searched (searched)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

-- Each answer to each purpose; the last one of each giver counts.
CREATE TABLE panel_consent (
  id         BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  member_id  BIGINT      NOT NULL,
  purpose    VARCHAR(20) COLLATE utf8mb4_bin NOT NULL,
  giver      VARCHAR(20) COLLATE utf8mb4_bin NOT NULL,
  answer     VARCHAR(20) COLLATE utf8mb4_bin NOT NULL,
  proof      VARCHAR(20) COLLATE utf8mb4_bin NOT NULL,
  stage      VARCHAR(20) COLLATE utf8mb4_bin NOT NULL COMMENT 'of age, and so in which words it was asked',
  decided_at DATETIME(6) NOT NULL,
  last_day   DATE        NULL     COMMENT 'on which it holds; null when it was not given',
  CONSTRAINT panel_consent_member FOREIGN KEY (member_id) REFERENCES panel_member (id) ON DELETE CASCADE
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

CREATE TABLE panel_idea (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  public_id  VARCHAR(22)  COLLATE utf8mb4_bin NOT NULL,
  member_id  BIGINT       NULL COMMENT 'null once whose idea it was has left',
  title      VARCHAR(120) NOT NULL,
  text       VARCHAR(1000) NOT NULL,
  status     VARCHAR(20)  COLLATE utf8mb4_bin NOT NULL,
  answer     VARCHAR(500) NOT NULL COMMENT 'of the centre',
  created_at DATETIME(6)  NOT NULL,
  version    INT          NOT NULL,
  CONSTRAINT panel_idea_public_id UNIQUE (public_id),
  CONSTRAINT panel_idea_member FOREIGN KEY (member_id) REFERENCES panel_member (id) ON DELETE SET NULL,
  INDEX panel_idea_created_at (created_at)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

-- What everybody may read and see of members.
CREATE TABLE panel_publication (
  id           BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  public_id    VARCHAR(22)  COLLATE utf8mb4_bin NOT NULL,
  member_id    BIGINT       NOT NULL,
  purpose      VARCHAR(20)  COLLATE utf8mb4_bin NOT NULL,
  text         VARCHAR(500) NOT NULL COMMENT 'the words, what a photo shows, or the title of the idea',
  idea_id      BIGINT       NULL     COMMENT 'the idea',
  file_id      BIGINT       NULL     COMMENT 'the photo',
  published_at DATETIME(6)  NOT NULL,
  CONSTRAINT panel_publication_public_id UNIQUE (public_id),
  CONSTRAINT panel_publication_idea_once UNIQUE (idea_id),
  CONSTRAINT panel_publication_idea FOREIGN KEY (idea_id) REFERENCES panel_idea (id) ON DELETE CASCADE,
  CONSTRAINT panel_publication_member FOREIGN KEY (member_id) REFERENCES panel_member (id),
  CONSTRAINT panel_publication_file FOREIGN KEY (file_id) REFERENCES stored_file (id) ON DELETE CASCADE
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

CREATE TABLE panel_vote (
  id        BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  idea_id   BIGINT NOT NULL,
  member_id BIGINT NULL COMMENT 'null once the voter has left; the vote stays',
  CONSTRAINT panel_vote_once UNIQUE (idea_id, member_id),
  CONSTRAINT panel_vote_idea FOREIGN KEY (idea_id) REFERENCES panel_idea (id) ON DELETE CASCADE,
  CONSTRAINT panel_vote_member FOREIGN KEY (member_id) REFERENCES panel_member (id) ON DELETE SET NULL
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

CREATE TABLE panel_meeting (
  id        BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  public_id VARCHAR(22)   COLLATE utf8mb4_bin NOT NULL,
  starts_at DATETIME(6)   NOT NULL,
  place     VARCHAR(160)  NOT NULL,
  agenda    VARCHAR(2000) NOT NULL,
  minutes   VARCHAR(4000) NOT NULL COMMENT 'what was said and decided; empty before',
  version   INT           NOT NULL,
  CONSTRAINT panel_meeting_public_id UNIQUE (public_id),
  INDEX panel_meeting_starts_at (starts_at)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

CREATE TABLE panel_presence (
  meeting_id BIGINT NOT NULL,
  member_id  BIGINT NOT NULL,
  PRIMARY KEY (meeting_id, member_id),
  CONSTRAINT panel_presence_meeting FOREIGN KEY (meeting_id) REFERENCES panel_meeting (id) ON DELETE CASCADE,
  CONSTRAINT panel_presence_member FOREIGN KEY (member_id) REFERENCES panel_member (id) ON DELETE CASCADE
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

-- Of staff: to members once a second adult has released it. Of a member: to the whole panel, or to all adults of it.
CREATE TABLE panel_message (
  id           BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  public_id    VARCHAR(22)   COLLATE utf8mb4_bin NOT NULL,
  author_id    BIGINT        NULL COMMENT 'the adult who wrote it; null for one of a member',
  second_id    BIGINT        NULL COMMENT 'the adult who releases it; never null when an adult wrote it',
  member_id    BIGINT        NULL COMMENT 'the member who wrote it, or to whom it was written; null for the whole panel',
  audience     VARCHAR(20)   COLLATE utf8mb4_bin NOT NULL,
  text         VARCHAR(2000) NOT NULL,
  written_at   DATETIME(6)   NOT NULL,
  released_at  DATETIME(6)   NULL,
  CONSTRAINT panel_message_public_id UNIQUE (public_id),
  CONSTRAINT panel_message_author FOREIGN KEY (author_id) REFERENCES account (id),
  CONSTRAINT panel_message_second FOREIGN KEY (second_id) REFERENCES account (id),
  CONSTRAINT panel_message_member FOREIGN KEY (member_id) REFERENCES panel_member (id) ON DELETE CASCADE,
  CONSTRAINT panel_message_two_adults CHECK (author_id IS NULL OR (second_id IS NOT NULL AND second_id <> author_id)),
  INDEX panel_message_written_at (written_at)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

CREATE TABLE panel_peer_session (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  public_id  VARCHAR(22)  COLLATE utf8mb4_bin NOT NULL,
  school_id  BIGINT       NOT NULL,
  topic      VARCHAR(160) NOT NULL,
  class_name VARCHAR(40)  NOT NULL COMMENT 'the class or group; of no child',
  held_on    DATE         NOT NULL,
  minutes    INT          NOT NULL,
  reached    INT          NOT NULL COMMENT 'how many young people took part',
  first_id   BIGINT       NULL COMMENT 'a peer; null once that one has left',
  second_id  BIGINT       NULL,
  adult      VARCHAR(100) NOT NULL COMMENT 'the name of the adult who was there',
  liked      INT          NOT NULL,
  neutral    INT          NOT NULL,
  disliked   INT          NOT NULL,
  CONSTRAINT panel_peer_session_public_id UNIQUE (public_id),
  CONSTRAINT panel_peer_session_school FOREIGN KEY (school_id) REFERENCES school (id),
  CONSTRAINT panel_peer_session_first FOREIGN KEY (first_id) REFERENCES panel_member (id) ON DELETE SET NULL,
  CONSTRAINT panel_peer_session_second FOREIGN KEY (second_id) REFERENCES panel_member (id) ON DELETE SET NULL,
  INDEX panel_peer_session_held_on (held_on)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;

-- Who has left, as a number.
CREATE TABLE panel_alumni (
  id           BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  left_in      INT    NOT NULL COMMENT 'the year',
  authority_id BIGINT NOT NULL,
  members      INT    NOT NULL,
  minutes      INT    NOT NULL COMMENT 'of peer sessions, of all of them',
  CONSTRAINT panel_alumni_year UNIQUE (left_in, authority_id),
  CONSTRAINT panel_alumni_authority FOREIGN KEY (authority_id) REFERENCES authority (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_croatian_ci;
