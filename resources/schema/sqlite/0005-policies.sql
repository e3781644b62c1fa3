-- SPDX-License-Identifier: GPL-3.0-or-later
-- Custom fields of models, and whether a submitted version was a routine change.

CREATE TABLE custom_field (
    name TEXT NOT NULL,
    kind TEXT NOT NULL DEFAULT '',
    choices TEXT NOT NULL DEFAULT '[]',
    meaning TEXT NOT NULL DEFAULT '',
    from_seq INTEGER NOT NULL, to_seq INTEGER
) STRICT;
CREATE UNIQUE INDEX custom_field_now ON custom_field (name) WHERE to_seq IS NULL;

ALTER TABLE version ADD COLUMN routine INTEGER NOT NULL DEFAULT 0;
