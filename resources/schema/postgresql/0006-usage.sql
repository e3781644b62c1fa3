-- SPDX-License-Identifier: GPL-3.0-or-later
-- Each report of a consumer's use is kept with the time it arrived, so that a moment of the past knows only what had arrived by then.
-- Not governed: nobody decides by it, and it comes with every run.

CREATE TABLE usage_report (
    id TEXT COLLATE "C" NOT NULL UNIQUE,
    model TEXT COLLATE "C" NOT NULL,
    consumer TEXT COLLATE "C" NOT NULL,
    last_read TEXT COLLATE "C" NOT NULL,
    volume BIGINT NOT NULL,
    by TEXT COLLATE "C" NOT NULL,
    at TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (model, consumer, last_read)
);
INSERT INTO usage_report (id, model, consumer, last_read, volume, by, at)
    SELECT 'before/' || model || '/' || consumer, model, consumer, last_read, volume, by, at FROM consumer_usage;
DROP TABLE consumer_usage;

-- What was live at a moment, without looking at every deployment there ever was.
CREATE INDEX deployment_was_live ON deployment (model, from_seq, to_seq) WHERE state = 'live';

-- What happened to consumers, without looking at every event there ever was.
CREATE INDEX event_consumer ON event (seq) WHERE kind IN ('acknowledge', 'add-consumer', 'change-consumer', 'end-consumer');
