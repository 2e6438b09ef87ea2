-- Which meetings are being held is asked by everybody who comes with a code from a wall.
ALTER TABLE session_meeting ADD INDEX session_meeting_ends (ends_at);
