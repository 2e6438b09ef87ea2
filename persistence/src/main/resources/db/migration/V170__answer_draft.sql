-- What was sent and could not be taken as an answer yet, so that nothing typed is lost.
ALTER TABLE attempt_item ADD COLUMN draft VARCHAR(4000) COLLATE utf8mb4_bin NULL;
