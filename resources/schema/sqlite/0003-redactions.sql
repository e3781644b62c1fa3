-- SPDX-License-Identifier: GPL-3.0-or-later
-- Free texts that two persons redact, which event an approval counts from, and what a command said, so that its id is not taken for another.

CREATE TABLE redaction (
    digest TEXT NOT NULL,
    state TEXT NOT NULL DEFAULT '',
    proposed_by TEXT NOT NULL DEFAULT '',
    by TEXT NOT NULL DEFAULT '',
    at TEXT NOT NULL DEFAULT '',
    reason TEXT NOT NULL DEFAULT '',
    from_seq INTEGER NOT NULL, to_seq INTEGER
) STRICT;
CREATE UNIQUE INDEX redaction_now ON redaction (digest) WHERE to_seq IS NULL;

-- The number of the event: two events of one millisecond have one time. 0 where it was approved before this was kept.
ALTER TABLE version ADD COLUMN approved_by INTEGER NOT NULL DEFAULT 0;

-- A salted digest of the command's content; both are taken away when a text of its event is redacted.
ALTER TABLE command ADD COLUMN salt TEXT NOT NULL DEFAULT '';
ALTER TABLE command ADD COLUMN content TEXT NOT NULL DEFAULT '';

-- The texts of one event are asked for often; those that were redacted, and the events that did it, are few and checked every time.
CREATE INDEX event_text_event ON event_text (seq);
CREATE INDEX event_text_redacted ON event_text (seq) WHERE redacted <> 0;
CREATE INDEX event_redacts ON event (seq) WHERE kind = 'redact';
