-- 政府网站与政务新媒体备案.
create table channel (
    id              uuid        primary key,
    state           text        not null check (state in ('APPLIED', 'OPEN', 'SUSPENDED', 'CLOSED', 'REFUSED', 'TAKEN_BACK')),
    name            text        not null,
    kind            text        not null,
    account         text        not null,
    site_code       text,
    icp_number      text,
    operator_office text        not null,
    audience        text        not null,
    approval        text,
    opened_on       date,
    closed_on       date,
    closing_note    text,
    applied_by_id   text        not null,
    applied_by_name text        not null,
    version         bigint      not null,
    updated_at      timestamptz not null
);
create unique index channel_account on channel (kind, lower(account)) where state in ('APPLIED', 'OPEN', 'SUSPENDED');
create index channel_state on channel (state, kind);

-- Names and phones are sealed by the service; the database never sees them.
create table channel_person (
    channel_id   uuid    not null references channel,
    ordinal      integer not null,
    duty         text    not null,
    name_sealed  bytea   not null,
    phone_sealed bytea   not null,
    primary key (channel_id, ordinal)
);

-- 变更记录: what was changed, from what into what; append-only.
create table channel_change (
    id         bigint      generated always as identity primary key,
    channel_id uuid        not null references channel,
    at         timestamptz not null,
    by_name    text        not null,
    reason     text        not null,
    changes    jsonb       not null
);
create index channel_change_of on channel_change (channel_id, id);
create trigger channel_change_append_only
    before update or delete or truncate on channel_change
    for each statement execute function refuse_change_of_history();

-- 定期报告: one a quarter.
create table channel_report (
    channel_id        uuid        not null references channel,
    year              integer     not null,
    quarter           integer     not null check (quarter between 1 and 4),
    posts             integer     not null check (posts >= 0),
    followers         integer     not null check (followers >= 0),
    messages_received integer     not null check (messages_received >= 0),
    messages_answered integer     not null check (messages_answered between 0 and messages_received),
    remark            text,
    due_on            date        not null,
    reported_at       timestamptz not null,
    reported_by_name  text        not null,
    primary key (channel_id, year, quarter)
);

create table channel_inspection (
    id               uuid        primary key,
    channel_id       uuid        not null references channel,
    inspected_on     date        not null,
    inspector        text        not null,
    state            text        not null check (state in ('RECORDED', 'PASSED', 'REMEDY_DUE', 'REMEDIED', 'CONFIRMED')),
    findings         jsonb       not null,
    remedy_due_on    date,
    remedy           text,
    remedied_by_id   text,
    remedied_by_name text,
    remedied_on      date,
    settled_by_name  text,
    settled_on       date,
    version          bigint      not null
);
create index channel_inspection_of on channel_inspection (channel_id, inspected_on desc);
create index channel_inspection_open on channel_inspection (remedy_due_on) where state in ('REMEDY_DUE', 'REMEDIED');
