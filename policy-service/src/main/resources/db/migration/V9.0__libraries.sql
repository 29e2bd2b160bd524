-- 文件库: where documents are pushed to. The secret is sealed with the keys of platform-privacy and never read out again.
create table library_target (
    id              uuid        primary key,
    version         bigint      not null,
    name            text        not null unique,
    level           text        not null,
    channel         jsonb       not null,
    mapping         jsonb       not null,
    kinds           text[]      not null,
    since           date,
    paused          boolean     not null,
    receipt_sender  text,
    secret          bytea,
    secret_set_at   timestamptz,
    updated_at      timestamptz not null
);

-- One document for one library: what it should have (wanted), what it has, and what is under way. Work needs a claim,
-- which runs out by the database's clock.
create table library_delivery (
    id               uuid        primary key,
    target_id        uuid        not null references library_target,
    document_id      uuid        not null references document,
    index_number     text        not null,
    state            text        not null,
    wanted_version   bigint      not null,
    wanted_since     timestamptz not null,
    failures         integer     not null,
    next_at          timestamptz,
    unclear          boolean     not null,
    has_number       text,
    has_version      bigint,
    has_content      text,
    has_validity     text,
    has_withdrawn    boolean     not null default false,
    sent_version     bigint,
    sent_content     text,
    sent_validity    text,
    sent_withdrawn   boolean     not null default false,
    received_at      timestamptz,
    reason           text,
    updated_at       timestamptz not null,
    claim            uuid,
    claimed_until    timestamptz,
    unique (target_id, document_id),
    check ((next_at is not null) = (state in ('WAITING', 'SENT', 'RETRYING')))
);
create index library_delivery_due on library_delivery (target_id, next_at) where next_at is not null;
create index library_delivery_state on library_delivery (target_id, state, updated_at desc);
create index library_delivery_document on library_delivery (document_id);
create index library_delivery_newest on library_delivery (updated_at desc, id);

-- What was said to a library and what it answered; kept as evidence.
create table library_attempt (
    id               bigint generated always as identity primary key,
    delivery_id      uuid        not null references library_delivery,
    act              text        not null,
    document_version bigint      not null,
    idempotency_key  text        not null,
    started_at       timestamptz not null,
    finished_at      timestamptz not null,
    outcome          text        not null,
    code             text        not null,
    status           integer,
    excerpt          text        not null
);
create index library_attempt_delivery on library_attempt (delivery_id, id desc);
create trigger library_attempt_append_only
    before update or delete or truncate on library_attempt
    for each statement execute function refuse_change_of_history();
