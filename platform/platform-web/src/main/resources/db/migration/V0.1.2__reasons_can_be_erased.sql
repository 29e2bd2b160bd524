-- 匿名化: the words in which people gave the reasons of their acts may name somebody, and go when everything else that tells about
-- people goes. A subject is marked first; then the reasons of its acts, and nothing else of any entry, may be replaced.
CREATE TABLE audit_erasure (
    subject_type text        NOT NULL,
    subject_id   text        NOT NULL,
    at           timestamptz NOT NULL,
    PRIMARY KEY (subject_type, subject_id)
);

CREATE FUNCTION refuse_change_but_erased_reason() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF tg_op = 'UPDATE' AND to_jsonb(new) - 'reason' = to_jsonb(old) - 'reason'
        AND EXISTS (SELECT 1 FROM audit_erasure e WHERE e.subject_type = old.subject_type AND e.subject_id = old.subject_id) THEN
        RETURN new;
    END IF;
    RAISE EXCEPTION 'history in % is append-only', tg_table_name;
END
$$;

DROP TRIGGER audit_entry_append_only ON audit_entry;
CREATE TRIGGER audit_entry_append_only
    BEFORE TRUNCATE ON audit_entry
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_history();
CREATE TRIGGER audit_entry_erasure_only
    BEFORE UPDATE OR DELETE ON audit_entry
    FOR EACH ROW EXECUTE FUNCTION refuse_change_but_erased_reason();
