-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the inventory is searched by: the words of each model and version as they are now, in small letters, with an index of their trigrams (pg_trgm).
-- Derived, never evidence, as in sqlite/0002-search.sql. registry/queries/search.cpp asks it.

CREATE INDEX version_inventory_now ON version (changed_at DESC, id DESC, model, review_state) WHERE to_seq IS NULL;
CREATE INDEX version_digest_now ON version (digest) WHERE to_seq IS NULL;
CREATE INDEX finding_open_now ON finding (version, state) WHERE to_seq IS NULL AND state <> 'closed';
-- version_inventory_now begins with the same columns.
DROP INDEX version_changed_now;

CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- Texts stand in lines of their own: no word that is looked for reaches over two of them.
CREATE TABLE model_search (id BIGINT PRIMARY KEY, words TEXT COLLATE "C" NOT NULL);
CREATE TABLE version_search (id BIGINT PRIMARY KEY, words TEXT COLLATE "C" NOT NULL);
CREATE INDEX model_search_words ON model_search USING gin (words gin_trgm_ops);
CREATE INDEX version_search_words ON version_search USING gin (words gin_trgm_ops);

CREATE FUNCTION search_model(wanted BIGINT) RETURNS void AS $$
    DELETE FROM model_search WHERE id = wanted;
    INSERT INTO model_search (id, words)
        SELECT m.id, lower(concat_ws(chr(10), m.name, m.owner, m.purpose,
            (SELECT p.display FROM person p WHERE p.name = m.owner AND p.to_seq IS NULL)) COLLATE "pg_c_utf8")
        FROM model m WHERE m.id = wanted AND m.to_seq IS NULL;
$$ LANGUAGE sql;
CREATE FUNCTION search_version(wanted BIGINT) RETURNS void AS $$
    DELETE FROM version_search WHERE id = wanted;
    INSERT INTO version_search (id, words)
        SELECT v.id, lower(concat_ws(chr(10), v.label, v.why, (SELECT c.notes FROM content c WHERE c.digest = v.digest)) COLLATE "pg_c_utf8")
        FROM version v WHERE v.id = wanted AND v.to_seq IS NULL;
$$ LANGUAGE sql;

CREATE FUNCTION search_after_version() RETURNS trigger AS $$
BEGIN
    PERFORM search_version(CASE TG_OP WHEN 'DELETE' THEN OLD.id ELSE NEW.id END);
    RETURN NULL;
END
$$ LANGUAGE plpgsql;
CREATE FUNCTION search_after_content() RETURNS trigger AS $$
BEGIN
    PERFORM search_version(v.id) FROM version v
        WHERE v.digest = CASE TG_OP WHEN 'DELETE' THEN OLD.digest ELSE NEW.digest END AND v.to_seq IS NULL;
    RETURN NULL;
END
$$ LANGUAGE plpgsql;
CREATE FUNCTION search_after_model() RETURNS trigger AS $$
BEGIN
    PERFORM search_model(CASE TG_OP WHEN 'DELETE' THEN OLD.id ELSE NEW.id END);
    RETURN NULL;
END
$$ LANGUAGE plpgsql;
-- A model is found by what its owner is called.
CREATE FUNCTION search_after_person() RETURNS trigger AS $$
BEGIN
    PERFORM search_model(m.id) FROM model m
        WHERE m.owner = CASE TG_OP WHEN 'DELETE' THEN OLD.name ELSE NEW.name END AND m.to_seq IS NULL;
    RETURN NULL;
END
$$ LANGUAGE plpgsql;

CREATE TRIGGER search_version AFTER INSERT OR UPDATE OR DELETE ON version FOR EACH ROW EXECUTE FUNCTION search_after_version();
-- A version is projected before its content.
CREATE TRIGGER search_content AFTER INSERT OR UPDATE OR DELETE ON content FOR EACH ROW EXECUTE FUNCTION search_after_content();
CREATE TRIGGER search_model AFTER INSERT OR UPDATE OR DELETE ON model FOR EACH ROW EXECUTE FUNCTION search_after_model();
CREATE TRIGGER search_person AFTER INSERT OR UPDATE OR DELETE ON person FOR EACH ROW EXECUTE FUNCTION search_after_person();
