-- Everybody is reminded of each date once, who registers later included: that mail tells the dates too.
ALTER TABLE session_meeting ADD COLUMN reminded_at DATETIME(6) NULL;
ALTER TABLE registration DROP COLUMN reminded_at;

-- Who is reminded, and whose registration came to nothing, is asked by time.
ALTER TABLE session_meeting ADD INDEX session_meeting_starts_at (starts_at);
ALTER TABLE training_session ADD INDEX training_session_ends_at (ends_at);
