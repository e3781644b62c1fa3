-- SPDX-License-Identifier: GPL-3.0-or-later
-- The trail, what stands beside it, and the governed records that its events project.
-- Governed tables carry from_seq and to_seq: now is to_seq IS NULL, as of s is from_seq <= s AND (to_seq IS NULL OR to_seq > s).
-- Columns that hold free text hold its salted digest; the text itself stands in event_text.

CREATE TABLE event (
    seq INTEGER PRIMARY KEY,
    bytes TEXT NOT NULL,
    hash TEXT NOT NULL UNIQUE,
    command_id TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    person TEXT NOT NULL,
    os_user TEXT NOT NULL,
    at TEXT NOT NULL,
    model TEXT NOT NULL,
    version TEXT NOT NULL
) STRICT;
CREATE INDEX event_subject ON event (model, version, seq);
CREATE INDEX event_time ON event (at);

CREATE TABLE event_text (
    digest TEXT PRIMARY KEY,
    seq INTEGER NOT NULL,
    salt TEXT NOT NULL,
    body TEXT NOT NULL,
    redacted INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE document (
    digest TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    bytes TEXT NOT NULL,
    seq INTEGER NOT NULL
) STRICT;

-- Every command id that was answered, with its answer; a refusal keeps its obstacles.
CREATE TABLE command (
    id TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    person TEXT NOT NULL,
    seq INTEGER,
    obstacles TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE registry (
    name TEXT NOT NULL,
    id TEXT NOT NULL DEFAULT '',
    solo INTEGER NOT NULL DEFAULT 0,
    made_at TEXT NOT NULL DEFAULT '',
    made_by TEXT NOT NULL DEFAULT '',
    demonstration INTEGER NOT NULL DEFAULT 0,
    from_seq INTEGER NOT NULL, to_seq INTEGER
) STRICT;

CREATE TABLE person (
    name TEXT NOT NULL,
    display TEXT NOT NULL DEFAULT '',
    os_user TEXT NOT NULL DEFAULT '',
    from_seq INTEGER NOT NULL, to_seq INTEGER
) STRICT;
CREATE UNIQUE INDEX person_now ON person (name) WHERE to_seq IS NULL;

CREATE TABLE role_grant (
    person TEXT NOT NULL,
    role TEXT NOT NULL,
    granted_by TEXT NOT NULL DEFAULT '',
    from_seq INTEGER NOT NULL, to_seq INTEGER
) STRICT;
CREATE UNIQUE INDEX role_grant_now ON role_grant (person, role) WHERE to_seq IS NULL;

CREATE TABLE policy (
    number INTEGER NOT NULL,
    name TEXT NOT NULL DEFAULT '',
    document TEXT NOT NULL DEFAULT '',
    published_by TEXT NOT NULL DEFAULT '',
    from_seq INTEGER NOT NULL, to_seq INTEGER
) STRICT;
CREATE UNIQUE INDEX policy_now ON policy (number) WHERE to_seq IS NULL;

CREATE TABLE model (
    id INTEGER NOT NULL,
    name TEXT NOT NULL DEFAULT '',
    purpose TEXT NOT NULL DEFAULT '',
    owner TEXT NOT NULL DEFAULT '',
    tier TEXT NOT NULL DEFAULT '',
    fields TEXT NOT NULL DEFAULT '',
    consumers TEXT NOT NULL DEFAULT '',
    results TEXT NOT NULL DEFAULT '',
    from_seq INTEGER NOT NULL, to_seq INTEGER
) STRICT;
CREATE UNIQUE INDEX model_now ON model (id) WHERE to_seq IS NULL;
CREATE UNIQUE INDEX model_name_now ON model (name) WHERE to_seq IS NULL;
CREATE INDEX model_past ON model (id, from_seq);

CREATE TABLE version (
    id INTEGER NOT NULL,
    model INTEGER NOT NULL DEFAULT 0,
    label TEXT NOT NULL DEFAULT '',
    base TEXT NOT NULL DEFAULT '',
    author TEXT NOT NULL DEFAULT '',
    importer TEXT NOT NULL DEFAULT '',
    review_state TEXT NOT NULL DEFAULT '',
    revision INTEGER NOT NULL DEFAULT 1,
    digest TEXT NOT NULL DEFAULT '',
    provenance TEXT NOT NULL DEFAULT '',
    why TEXT NOT NULL DEFAULT '',
    policy INTEGER NOT NULL DEFAULT 0,
    due TEXT NOT NULL DEFAULT '',
    approved_at TEXT NOT NULL DEFAULT '',
    changed_at TEXT NOT NULL DEFAULT '',
    from_seq INTEGER NOT NULL, to_seq INTEGER
) STRICT;
CREATE UNIQUE INDEX version_now ON version (id) WHERE to_seq IS NULL;
CREATE UNIQUE INDEX version_label_now ON version (model, label) WHERE to_seq IS NULL;
CREATE INDEX version_changed_now ON version (changed_at DESC, id DESC) WHERE to_seq IS NULL;
CREATE INDEX version_review_now ON version (review_state) WHERE to_seq IS NULL;
CREATE INDEX version_past ON version (id, from_seq);

CREATE TABLE revision (
    version INTEGER NOT NULL,
    number INTEGER NOT NULL,
    digest TEXT NOT NULL DEFAULT '',
    author TEXT NOT NULL DEFAULT '',
    frozen_at TEXT NOT NULL DEFAULT '',
    policy INTEGER NOT NULL DEFAULT 0,
    from_seq INTEGER NOT NULL, to_seq INTEGER
) STRICT;
CREATE UNIQUE INDEX revision_now ON revision (version, number) WHERE to_seq IS NULL;

CREATE TABLE waiver (
    version INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    need TEXT NOT NULL,
    reason TEXT NOT NULL DEFAULT '',
    from_seq INTEGER NOT NULL, to_seq INTEGER
) STRICT;
CREATE UNIQUE INDEX waiver_now ON waiver (version, revision, need) WHERE to_seq IS NULL;

CREATE TABLE verdict (
    event INTEGER NOT NULL,
    version INTEGER NOT NULL DEFAULT 0,
    gate TEXT NOT NULL DEFAULT '',
    revision INTEGER NOT NULL DEFAULT 0,
    digest TEXT NOT NULL DEFAULT '',
    role TEXT NOT NULL DEFAULT '',
    person TEXT NOT NULL DEFAULT '',
    verdict TEXT NOT NULL DEFAULT '',
    policy INTEGER NOT NULL DEFAULT 0,
    at TEXT NOT NULL DEFAULT '',
    reason TEXT NOT NULL DEFAULT '',
    coverage_read INTEGER,
    coverage_of INTEGER,
    renewal INTEGER NOT NULL DEFAULT 0,
    withdrawn INTEGER NOT NULL DEFAULT 0,
    withdrawn_reason TEXT NOT NULL DEFAULT '',
    from_seq INTEGER NOT NULL, to_seq INTEGER
) STRICT;
CREATE UNIQUE INDEX verdict_now ON verdict (event) WHERE to_seq IS NULL;
CREATE INDEX verdict_version ON verdict (version, event);

CREATE TABLE tick (
    event INTEGER NOT NULL,
    item TEXT NOT NULL,
    sentence TEXT NOT NULL DEFAULT '',
    from_seq INTEGER NOT NULL, to_seq INTEGER
) STRICT;
CREATE UNIQUE INDEX tick_now ON tick (event, item) WHERE to_seq IS NULL;

CREATE TABLE finding (
    id INTEGER NOT NULL,
    version INTEGER NOT NULL DEFAULT 0,
    revision INTEGER NOT NULL DEFAULT 0,
    severity TEXT NOT NULL DEFAULT '',
    owner TEXT NOT NULL DEFAULT '',
    due TEXT NOT NULL DEFAULT '',
    text TEXT NOT NULL DEFAULT '',
    raised_as TEXT NOT NULL DEFAULT '',
    raised_by TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL DEFAULT '',
    evidence TEXT NOT NULL DEFAULT '',
    from_seq INTEGER NOT NULL, to_seq INTEGER
) STRICT;
CREATE UNIQUE INDEX finding_now ON finding (id) WHERE to_seq IS NULL;
CREATE INDEX finding_version ON finding (version);

CREATE TABLE usability (
    version INTEGER NOT NULL,
    state TEXT NOT NULL DEFAULT '',
    by TEXT NOT NULL DEFAULT '',
    proposed_by TEXT NOT NULL DEFAULT '',
    at TEXT NOT NULL DEFAULT '',
    until TEXT NOT NULL DEFAULT '',
    reason TEXT NOT NULL DEFAULT '',
    defect_class TEXT NOT NULL DEFAULT '',
    affected_since TEXT NOT NULL DEFAULT '',
    severity TEXT NOT NULL DEFAULT '',
    successor TEXT NOT NULL DEFAULT '',
    notice TEXT NOT NULL DEFAULT '',
    from_seq INTEGER NOT NULL, to_seq INTEGER
) STRICT;
CREATE UNIQUE INDEX usability_now ON usability (version) WHERE to_seq IS NULL;
CREATE INDEX usability_past ON usability (version, from_seq);

CREATE TABLE deprecation (
    version INTEGER NOT NULL,
    by TEXT NOT NULL DEFAULT '',
    at TEXT NOT NULL DEFAULT '',
    message TEXT NOT NULL DEFAULT '',
    successor TEXT NOT NULL DEFAULT '',
    from_seq INTEGER NOT NULL, to_seq INTEGER
) STRICT;
CREATE UNIQUE INDEX deprecation_now ON deprecation (version) WHERE to_seq IS NULL;
CREATE INDEX deprecation_past ON deprecation (version, from_seq);

CREATE TABLE proposal (
    version INTEGER NOT NULL,
    wanted TEXT NOT NULL DEFAULT '',
    by TEXT NOT NULL DEFAULT '',
    at TEXT NOT NULL DEFAULT '',
    reason TEXT NOT NULL DEFAULT '',
    defect_class TEXT NOT NULL DEFAULT '',
    affected_since TEXT NOT NULL DEFAULT '',
    severity TEXT NOT NULL DEFAULT '',
    successor TEXT NOT NULL DEFAULT '',
    notice TEXT NOT NULL DEFAULT '',
    from_seq INTEGER NOT NULL, to_seq INTEGER
) STRICT;
CREATE UNIQUE INDEX proposal_now ON proposal (version) WHERE to_seq IS NULL;

-- The files of each content, projected from its manifest, so that one faulty file is found in every version that has it.
CREATE TABLE asset (
    content TEXT NOT NULL,
    path TEXT NOT NULL,
    element TEXT NOT NULL,
    size INTEGER NOT NULL,
    sha256 TEXT NOT NULL,
    from_seq INTEGER NOT NULL, to_seq INTEGER,
    PRIMARY KEY (content, path)
) STRICT;
CREATE INDEX asset_digest ON asset (sha256);

-- What inventory search reads of each content.
CREATE TABLE content (
    digest TEXT PRIMARY KEY,
    files INTEGER NOT NULL,
    bytes INTEGER NOT NULL,
    notes TEXT NOT NULL,
    from_seq INTEGER NOT NULL, to_seq INTEGER
) STRICT;

-- Triggers stop mistakes, not owners of the file (trust.md section 4).
CREATE TRIGGER event_stays BEFORE UPDATE ON event BEGIN SELECT RAISE(ABORT, 'events are never changed'); END;
CREATE TRIGGER event_remains BEFORE DELETE ON event BEGIN SELECT RAISE(ABORT, 'events are never removed'); END;
CREATE TRIGGER document_stays BEFORE UPDATE ON document BEGIN SELECT RAISE(ABORT, 'documents are never changed'); END;
CREATE TRIGGER document_remains BEFORE DELETE ON document BEGIN SELECT RAISE(ABORT, 'documents are never removed'); END;
