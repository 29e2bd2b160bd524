-- 发件箱: facts of committed transactions; published_at is null until Kafka acknowledged.
create table outbox (
    id              bigint generated always as identity primary key,
    event_id        uuid        not null unique,
    topic           text        not null,
    type            text        not null,
    version         integer     not null,
    subject         uuid        not null,
    occurred_at     timestamptz not null,
    data            text        not null,
    request_id      text,
    created_at      timestamptz not null default clock_timestamp(),
    published_at    timestamptz,
    attempts        integer     not null default 0,
    next_attempt_at timestamptz,
    last_error      text
);
create index outbox_pending on outbox (id) where published_at is null;
create index outbox_failing on outbox (subject, id) where published_at is null and next_attempt_at is not null;
create index outbox_published on outbox (published_at) where published_at is not null;

-- 收件箱: which consumer has handled which event; written in the transaction of the effect.
create table inbox (
    event_id   uuid        not null,
    consumer   text        not null,
    handled_at timestamptz not null default clock_timestamp(),
    primary key (event_id, consumer)
);
create index inbox_handled on inbox (handled_at);

-- 死信: what could not be handled, as read from the dead-letter topic, until an operator replays it.
create table dead_letter (
    id          uuid        primary key,
    topic       text        not null,
    partition   integer     not null,
    record_offset bigint    not null,
    record_key  text,
    headers     jsonb       not null,
    data        text,
    event_id    text,
    type        text,
    error       text        not null,
    failed_at   timestamptz not null,
    replays     integer     not null default 0,
    replayed_at timestamptz,
    replayed_by text,
    unique (topic, partition, record_offset)
);
create index dead_letter_waiting on dead_letter (failed_at) where replayed_at is null;
