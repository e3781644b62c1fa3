-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the inventory is searched by: three letters at a time (FTS5 trigram), over the models and versions as they are now.
-- Derived, never evidence: triggers keep it beside the governed rows, and replaying neither writes nor compares it. It reads names, purposes and
-- release notes; free text that can be redacted (event_text) is not in it. registry/queries/search.cpp asks it.

-- Without a filter, and for every filter but words, the inventory reads this index alone. to_seq stands in it so that it covers the condition.
CREATE INDEX version_inventory_now ON version (changed_at DESC, id DESC, model, review_state, to_seq) WHERE to_seq IS NULL;
-- Words of one or two letters are too short for trigrams: they are looked for in these texts, one after the other.
CREATE INDEX version_words_now ON version (id, label, why, to_seq) WHERE to_seq IS NULL;
CREATE INDEX version_digest_now ON version (digest) WHERE to_seq IS NULL;
CREATE INDEX finding_open_now ON finding (version, state, to_seq) WHERE to_seq IS NULL AND state <> 'closed';
-- version_inventory_now begins with the same columns.
DROP INDEX version_changed_now;

CREATE VIRTUAL TABLE model_search USING fts5(name, owner, display, purpose, tokenize = 'trigram', content = '', contentless_delete = 1);
CREATE VIRTUAL TABLE version_search USING fts5(label, why, notes, tokenize = 'trigram', content = '', contentless_delete = 1);

INSERT INTO model_search (rowid, name, owner, display, purpose)
    SELECT m.id, m.name, m.owner, coalesce((SELECT display FROM person WHERE name = m.owner AND to_seq IS NULL), ''), m.purpose
    FROM model m WHERE m.to_seq IS NULL;
INSERT INTO version_search (rowid, label, why, notes)
    SELECT v.id, v.label, v.why, coalesce((SELECT notes FROM content WHERE digest = v.digest), '')
    FROM version v WHERE v.to_seq IS NULL;

CREATE TRIGGER search_version_comes AFTER INSERT ON version WHEN NEW.to_seq IS NULL BEGIN
    DELETE FROM version_search WHERE rowid = NEW.id;
    INSERT INTO version_search (rowid, label, why, notes)
        VALUES (NEW.id, NEW.label, NEW.why, coalesce((SELECT notes FROM content WHERE digest = NEW.digest), ''));
END;
CREATE TRIGGER search_version_changes AFTER UPDATE ON version BEGIN
    DELETE FROM version_search WHERE OLD.to_seq IS NULL AND rowid = OLD.id;
    INSERT INTO version_search (rowid, label, why, notes)
        SELECT NEW.id, NEW.label, NEW.why, coalesce((SELECT notes FROM content WHERE digest = NEW.digest), '') WHERE NEW.to_seq IS NULL;
END;
CREATE TRIGGER search_version_goes AFTER DELETE ON version WHEN OLD.to_seq IS NULL BEGIN
    DELETE FROM version_search WHERE rowid = OLD.id;
END;

-- A version is projected before its content.
CREATE TRIGGER search_content_comes AFTER INSERT ON content BEGIN
    DELETE FROM version_search WHERE rowid IN (SELECT id FROM version WHERE digest = NEW.digest AND to_seq IS NULL);
    INSERT INTO version_search (rowid, label, why, notes)
        SELECT id, label, why, NEW.notes FROM version WHERE digest = NEW.digest AND to_seq IS NULL;
END;
CREATE TRIGGER search_content_changes AFTER UPDATE OF notes ON content BEGIN
    DELETE FROM version_search WHERE rowid IN (SELECT id FROM version WHERE digest = NEW.digest AND to_seq IS NULL);
    INSERT INTO version_search (rowid, label, why, notes)
        SELECT id, label, why, NEW.notes FROM version WHERE digest = NEW.digest AND to_seq IS NULL;
END;
CREATE TRIGGER search_content_goes AFTER DELETE ON content BEGIN
    DELETE FROM version_search WHERE rowid IN (SELECT id FROM version WHERE digest = OLD.digest AND to_seq IS NULL);
    INSERT INTO version_search (rowid, label, why, notes)
        SELECT id, label, why, '' FROM version WHERE digest = OLD.digest AND to_seq IS NULL;
END;

CREATE TRIGGER search_model_comes AFTER INSERT ON model WHEN NEW.to_seq IS NULL BEGIN
    DELETE FROM model_search WHERE rowid = NEW.id;
    INSERT INTO model_search (rowid, name, owner, display, purpose)
        VALUES (NEW.id, NEW.name, NEW.owner, coalesce((SELECT display FROM person WHERE name = NEW.owner AND to_seq IS NULL), ''), NEW.purpose);
END;
CREATE TRIGGER search_model_changes AFTER UPDATE ON model BEGIN
    DELETE FROM model_search WHERE OLD.to_seq IS NULL AND rowid = OLD.id;
    INSERT INTO model_search (rowid, name, owner, display, purpose)
        SELECT NEW.id, NEW.name, NEW.owner, coalesce((SELECT display FROM person WHERE name = NEW.owner AND to_seq IS NULL), ''), NEW.purpose
        WHERE NEW.to_seq IS NULL;
END;
CREATE TRIGGER search_model_goes AFTER DELETE ON model WHEN OLD.to_seq IS NULL BEGIN
    DELETE FROM model_search WHERE rowid = OLD.id;
END;

-- A model is found by what its owner is called.
CREATE TRIGGER search_person_comes AFTER INSERT ON person WHEN NEW.to_seq IS NULL BEGIN
    DELETE FROM model_search WHERE rowid IN (SELECT id FROM model WHERE owner = NEW.name AND to_seq IS NULL);
    INSERT INTO model_search (rowid, name, owner, display, purpose)
        SELECT id, name, owner, NEW.display, purpose FROM model WHERE owner = NEW.name AND to_seq IS NULL;
END;
CREATE TRIGGER search_person_changes AFTER UPDATE ON person BEGIN
    DELETE FROM model_search WHERE rowid IN (SELECT id FROM model WHERE owner IN (OLD.name, NEW.name) AND to_seq IS NULL);
    INSERT INTO model_search (rowid, name, owner, display, purpose)
        SELECT m.id, m.name, m.owner, coalesce((SELECT display FROM person WHERE name = m.owner AND to_seq IS NULL), ''), m.purpose
        FROM model m WHERE m.owner IN (OLD.name, NEW.name) AND m.to_seq IS NULL;
END;
CREATE TRIGGER search_person_goes AFTER DELETE ON person WHEN OLD.to_seq IS NULL BEGIN
    DELETE FROM model_search WHERE rowid IN (SELECT id FROM model WHERE owner = OLD.name AND to_seq IS NULL);
    INSERT INTO model_search (rowid, name, owner, display, purpose)
        SELECT id, name, owner, '', purpose FROM model WHERE owner = OLD.name AND to_seq IS NULL;
END;
