-- SPDX-License-Identifier: GPL-3.0-or-later
-- Events whose clock was ahead and which two persons took out of what counts as now. The event itself stays as it is.

CREATE TABLE clock_correction (
    event INTEGER NOT NULL,
    state TEXT NOT NULL DEFAULT '',
    proposed_by TEXT NOT NULL DEFAULT '',
    by TEXT NOT NULL DEFAULT '',
    at TEXT NOT NULL DEFAULT '',
    reason TEXT NOT NULL DEFAULT '',
    from_seq INTEGER NOT NULL, to_seq INTEGER
) STRICT;
CREATE UNIQUE INDEX clock_correction_now ON clock_correction (event) WHERE to_seq IS NULL;
