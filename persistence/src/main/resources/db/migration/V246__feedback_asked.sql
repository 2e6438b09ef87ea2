-- When a teacher was asked by mail what the training was like: once.
ALTER TABLE registration ADD COLUMN feedback_asked_at DATETIME(6) NULL;
