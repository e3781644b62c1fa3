-- SPDX-License-Identifier: GPL-3.0-or-later
-- What people say about a version while they read it, and what of it is open: a thread, and each comment in it by the event that recorded it.

CREATE TABLE thread (
    id INTEGER NOT NULL,
    version INTEGER NOT NULL DEFAULT 0,
    revision INTEGER NOT NULL DEFAULT 0,
    kind TEXT NOT NULL DEFAULT '',
    path TEXT NOT NULL DEFAULT '',
    line INTEGER NOT NULL DEFAULT 0,
    lines INTEGER NOT NULL DEFAULT 0,
    sha256 TEXT NOT NULL DEFAULT '',
    element TEXT NOT NULL DEFAULT '',
    metric TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL DEFAULT '',
    opened_by TEXT NOT NULL DEFAULT '',
    opened_at TEXT NOT NULL DEFAULT '',
    resolved_by TEXT NOT NULL DEFAULT '',
    from_seq INTEGER NOT NULL, to_seq INTEGER
) STRICT;
CREATE UNIQUE INDEX thread_now ON thread (id) WHERE to_seq IS NULL;
CREATE INDEX thread_version ON thread (version);
CREATE INDEX thread_open_now ON thread (state, version) WHERE to_seq IS NULL AND state <> 'resolved';

CREATE TABLE thread_comment (
    event INTEGER NOT NULL,
    thread INTEGER NOT NULL DEFAULT 0,
    person TEXT NOT NULL DEFAULT '',
    at TEXT NOT NULL DEFAULT '',
    text TEXT NOT NULL DEFAULT '',
    from_seq INTEGER NOT NULL, to_seq INTEGER
) STRICT;
CREATE UNIQUE INDEX thread_comment_now ON thread_comment (event) WHERE to_seq IS NULL;
CREATE INDEX thread_comment_thread ON thread_comment (thread);
