-- SPDX-License-Identifier: GPL-3.0-or-later
-- Roles that people delegate to each other for a time, and what My turn and the queue of everybody read.

CREATE TABLE delegation (
    id INTEGER NOT NULL,
    giver TEXT NOT NULL DEFAULT '',
    delegate TEXT NOT NULL DEFAULT '',
    role TEXT NOT NULL DEFAULT '',
    from_time TEXT NOT NULL DEFAULT '',
    until_time TEXT NOT NULL DEFAULT '',
    reason TEXT NOT NULL DEFAULT '',
    from_seq INTEGER NOT NULL, to_seq INTEGER
) STRICT;
CREATE UNIQUE INDEX delegation_now ON delegation (id) WHERE to_seq IS NULL;

-- Whose role it was, when a delegate spoke.
ALTER TABLE verdict ADD COLUMN for_person TEXT NOT NULL DEFAULT '';

-- What waits for somebody is little beside what the registry holds; these find it without reading the rest.
CREATE INDEX version_waiting_now ON version (review_state, revision, id, author, to_seq) WHERE to_seq IS NULL;
CREATE INDEX usability_hold_now ON usability (version, state) WHERE to_seq IS NULL AND state = 'on-hold';
CREATE INDEX deployment_waiting_now ON deployment (state, gate_open, version) WHERE to_seq IS NULL AND state IN ('in-verification', 'in-review-b', 'cleared', 'live');
CREATE INDEX finding_waiting_now ON finding (owner, state) WHERE to_seq IS NULL AND state <> 'closed';
CREATE INDEX finding_past ON finding (id, from_seq);
CREATE INDEX deployment_past ON deployment (id, from_seq);
CREATE INDEX redaction_proposed_now ON redaction (digest) WHERE to_seq IS NULL AND state = 'proposed';
