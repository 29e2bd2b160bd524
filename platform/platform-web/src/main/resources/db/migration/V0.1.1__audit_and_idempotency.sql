-- Who did what, when and why. Nobody edits it, the owner of the schema neither.
CREATE TABLE audit_entry (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at           timestamptz NOT NULL,
    actor_id     text        NOT NULL,
    actor_name   text        NOT NULL,
    actor_office text        NOT NULL,
    act          text        NOT NULL,
    subject_type text        NOT NULL,
    subject_id   text        NOT NULL,
    reason       text,
    details      jsonb       NOT NULL,
    request_id   text
);
CREATE INDEX audit_entry_subject ON audit_entry (subject_type, subject_id, id);

CREATE FUNCTION refuse_change_of_history() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'history in % is append-only', TG_TABLE_NAME;
END
$$;

CREATE TRIGGER audit_entry_append_only
    BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_entry
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_history();

-- Answers kept for requests that are repeated with the same key.
CREATE TABLE idempotency_key (
    key_digest  bytea       NOT NULL,
    scope       text        NOT NULL,
    fingerprint bytea       NOT NULL,
    answer      bytea,
    created_at  timestamptz NOT NULL,
    PRIMARY KEY (key_digest, scope)
);
CREATE INDEX idempotency_key_age ON idempotency_key (created_at);
