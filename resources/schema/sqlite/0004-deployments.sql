-- SPDX-License-Identifier: GPL-3.0-or-later
-- Slots, what is deployed in them, and what gate B asks for.

CREATE TABLE slot (
    name TEXT NOT NULL,
    purpose TEXT NOT NULL DEFAULT '',
    made_by TEXT NOT NULL DEFAULT '',
    from_seq INTEGER NOT NULL, to_seq INTEGER
) STRICT;
CREATE UNIQUE INDEX slot_now ON slot (name) WHERE to_seq IS NULL;

CREATE TABLE deployment (
    id INTEGER NOT NULL,
    version INTEGER NOT NULL DEFAULT 0,
    model INTEGER NOT NULL DEFAULT 0,
    slot TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL DEFAULT '',
    content TEXT NOT NULL DEFAULT '',
    build TEXT NOT NULL DEFAULT '',
    environment TEXT NOT NULL DEFAULT '',
    targets TEXT NOT NULL DEFAULT '',
    rollback TEXT NOT NULL DEFAULT '',
    deployer TEXT NOT NULL DEFAULT '',
    deployers TEXT NOT NULL DEFAULT '',
    started_at TEXT NOT NULL DEFAULT '',
    changed_at TEXT NOT NULL DEFAULT '',
    live_since TEXT NOT NULL DEFAULT '',
    due TEXT NOT NULL DEFAULT '',
    gate_open INTEGER NOT NULL DEFAULT 0,
    round INTEGER NOT NULL DEFAULT 0,
    policy INTEGER NOT NULL DEFAULT 0,
    not_before TEXT NOT NULL DEFAULT '',
    not_after TEXT NOT NULL DEFAULT '',
    stale_rule TEXT NOT NULL DEFAULT '',
    review TEXT NOT NULL DEFAULT '',
    exceptional INTEGER NOT NULL DEFAULT 0,
    exception_until TEXT NOT NULL DEFAULT '',
    exception_scope TEXT NOT NULL DEFAULT '',
    adopted INTEGER NOT NULL DEFAULT 0,
    from_seq INTEGER NOT NULL, to_seq INTEGER
) STRICT;
CREATE UNIQUE INDEX deployment_now ON deployment (id) WHERE to_seq IS NULL;
-- Two versions of a model are never live in one slot, whatever the program believes.
CREATE UNIQUE INDEX deployment_live ON deployment (model, slot) WHERE to_seq IS NULL AND state = 'live';
CREATE INDEX deployment_slot ON deployment (slot, model);
CREATE INDEX deployment_version ON deployment (version);

CREATE TABLE evidence (
    event INTEGER NOT NULL,
    version INTEGER NOT NULL DEFAULT 0,
    gate TEXT NOT NULL DEFAULT '',
    slot TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL DEFAULT '',
    content TEXT NOT NULL DEFAULT '',
    build TEXT NOT NULL DEFAULT '',
    environment TEXT NOT NULL DEFAULT '',
    passed INTEGER NOT NULL DEFAULT 0,
    outdated INTEGER NOT NULL DEFAULT 0,
    file TEXT NOT NULL DEFAULT '',
    sha256 TEXT NOT NULL DEFAULT '',
    size INTEGER NOT NULL DEFAULT 0,
    measured TEXT NOT NULL DEFAULT '',
    runs TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    by TEXT NOT NULL DEFAULT '',
    at TEXT NOT NULL DEFAULT '',
    from_seq INTEGER NOT NULL, to_seq INTEGER
) STRICT;
CREATE UNIQUE INDEX evidence_now ON evidence (event) WHERE to_seq IS NULL;
CREATE INDEX evidence_version ON evidence (version);

CREATE TABLE target_report (
    slot TEXT NOT NULL,
    target TEXT NOT NULL,
    build TEXT NOT NULL DEFAULT '',
    environment TEXT NOT NULL DEFAULT '',
    by TEXT NOT NULL DEFAULT '',
    at TEXT NOT NULL DEFAULT '',
    from_seq INTEGER NOT NULL, to_seq INTEGER
) STRICT;
CREATE UNIQUE INDEX target_report_now ON target_report (slot, target) WHERE to_seq IS NULL;

-- When a target was last heard of. Not governed: an equal report changes nothing that anybody decides on.
CREATE TABLE target_seen (
    slot TEXT NOT NULL,
    target TEXT NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (slot, target)
) STRICT;

CREATE TABLE live_proposal (
    version INTEGER NOT NULL,
    slot TEXT NOT NULL,
    kind TEXT NOT NULL,
    content TEXT NOT NULL DEFAULT '',
    by TEXT NOT NULL DEFAULT '',
    at TEXT NOT NULL DEFAULT '',
    reason TEXT NOT NULL DEFAULT '',
    scope TEXT NOT NULL DEFAULT '',
    until TEXT NOT NULL DEFAULT '',
    live_since TEXT NOT NULL DEFAULT '',
    review TEXT NOT NULL DEFAULT '',
    targets TEXT NOT NULL DEFAULT '',
    build TEXT NOT NULL DEFAULT '',
    environment TEXT NOT NULL DEFAULT '',
    owner TEXT NOT NULL DEFAULT '',
    risk_approver TEXT NOT NULL DEFAULT '',
    from_seq INTEGER NOT NULL, to_seq INTEGER
) STRICT;
CREATE UNIQUE INDEX live_proposal_now ON live_proposal (version, slot, kind) WHERE to_seq IS NULL;

CREATE TABLE acknowledgement (
    deployment INTEGER NOT NULL,
    consumer TEXT NOT NULL,
    of TEXT NOT NULL,
    by TEXT NOT NULL DEFAULT '',
    at TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    from_seq INTEGER NOT NULL, to_seq INTEGER
) STRICT;
CREATE UNIQUE INDEX acknowledgement_now ON acknowledgement (deployment, consumer, of) WHERE to_seq IS NULL;

-- What consumers say of their own use. Not governed.
CREATE TABLE consumer_usage (
    model TEXT NOT NULL,
    consumer TEXT NOT NULL,
    last_read TEXT NOT NULL,
    volume INTEGER NOT NULL DEFAULT 0,
    by TEXT NOT NULL DEFAULT '',
    at TEXT NOT NULL,
    PRIMARY KEY (model, consumer)
) STRICT;

-- Verdicts of gate B name the deployment and its round.
ALTER TABLE verdict ADD COLUMN deployment INTEGER NOT NULL DEFAULT 0;
ALTER TABLE verdict ADD COLUMN round INTEGER NOT NULL DEFAULT 0;

-- Which slot an event is about, for the log of a slot.
ALTER TABLE event ADD COLUMN slot TEXT NOT NULL DEFAULT '';
CREATE INDEX event_slot ON event (slot, seq) WHERE slot <> '';

-- How often a version was asked for and refused, by day. Not governed.
CREATE TABLE refused_use (
    version INTEGER NOT NULL,
    day TEXT NOT NULL,
    times INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (version, day)
) STRICT;
