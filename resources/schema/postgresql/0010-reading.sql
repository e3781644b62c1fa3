-- SPDX-License-Identifier: GPL-3.0-or-later
-- What each person has marked as read of a version's changes, by a digest of what stood there (diff/readunits). Not governed: a verdict's event
-- carries how much had been read, and nobody decides by a mark.

CREATE TABLE read_mark (
    version BIGINT NOT NULL,
    person TEXT COLLATE "C" NOT NULL,
    unit TEXT COLLATE "C" NOT NULL,
    at TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (version, person, unit)
);
