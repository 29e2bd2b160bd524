-- 事件通知: who is told of public documents. Secrets are sealed; the previous one still signs for a while after a change.
create table webhook (
    id                    uuid        primary key,
    version               bigint      not null,
    name                  text        not null,
    url                   text        not null,
    event_types           text[]      not null,
    state                 text        not null,
    owner_id              text        not null,
    owner_name            text        not null,
    secret                bytea       not null,
    previous_secret       bytea,
    previous_secret_until timestamptz,
    verified_at           timestamptz,
    failing_since         timestamptz,
    last_delivered_at     timestamptz,
    suspended_reason      text,
    updated_at            timestamptz not null
);

-- One fact for one receiver. Those about one document go out in the order of their positions.
create table webhook_message (
    id            uuid        primary key,
    position      bigint      generated always as identity unique,
    webhook_id    uuid        not null references webhook,
    document_id   uuid        not null references document,
    type          text        not null,
    body          text        not null,
    state         text        not null,
    created_at    timestamptz not null,
    failures      integer     not null default 0,
    next_at       timestamptz,
    delivered_at  timestamptz,
    last_status   integer,
    last_code     text,
    last_excerpt  text,
    attempts      integer     not null default 0,
    claim         uuid,
    claimed_until timestamptz,
    check ((next_at is not null) = (state in ('WAITING', 'RETRYING')))
);
create index webhook_message_due on webhook_message (webhook_id, next_at) where next_at is not null;
create index webhook_message_order on webhook_message (webhook_id, document_id, position) where next_at is not null;
create index webhook_message_newest on webhook_message (webhook_id, position desc);
