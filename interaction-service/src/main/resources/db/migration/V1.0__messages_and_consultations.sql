-- Time limits are data, with their basis.
create table channel_limit (
    channel              text primary key,
    position             integer not null unique,
    working_days         integer not null check (working_days > 0),
    complex_working_days integer not null check (complex_working_days >= working_days),
    basis                text    not null
);
insert into channel_limit values
    ('LEADER_MAILBOX', 1, 7, 15, '《政府网站发展指引》（国办发〔2017〕47号）：有价值、有意义的留言应在7个工作日内反馈处理意见，情况复杂的可延长至15个工作日'),
    ('MESSAGE',        2, 7, 15, '《政府网站发展指引》（国办发〔2017〕47号）：有价值、有意义的留言应在7个工作日内反馈处理意见，情况复杂的可延长至15个工作日'),
    ('SUGGESTION',     3, 7, 15, '《政府网站发展指引》（国办发〔2017〕47号）：有价值、有意义的留言应在7个工作日内反馈处理意见，情况复杂的可延长至15个工作日');

-- 来信. Who wrote rests sealed in one column and nowhere else.
create table message (
    id               uuid primary key,
    version          bigint      not null,
    number           text        not null unique,
    secret_hash      text        not null,
    channel          text        not null references channel_limit,
    topic            text,
    title            text        not null,
    content          text        not null,
    writer           bytea       not null,
    received_at      timestamptz not null,
    received_on      date        not null,
    working_days     integer     not null,
    due_on           date        not null,
    due_provisional  boolean     not null,
    state            text        not null,
    office           text,
    draft            jsonb,
    answer           jsonb,
    answered_at      timestamptz,
    publication      jsonb,
    published_at     timestamptz,
    rating           jsonb,
    overdue_since    timestamptz,
    updated_at       timestamptz not null
);
create index message_open on message (due_on) where answered_at is null;
create index message_published on message (published_at desc) where published_at is not null;

comment on column message.writer is 'AEAD of the writer''s data as JSON, bound to this column and row';

create table message_history (
    id         bigint generated always as identity primary key,
    message_id uuid        not null references message,
    at         timestamptz not null,
    by_id      text        not null,
    by_name    text        not null,
    act        text        not null,
    to_state   text        not null,
    reason     text
);
create index message_history_message on message_history (message_id, id);
create trigger message_history_append_only before update or delete or truncate on message_history
    for each statement execute function refuse_change_of_history();

-- Numbers without gaps: taken in the transaction that uses them, and given back by its rollback.
create table number_series (
    series text    not null,
    year   integer not null,
    last   integer not null,
    primary key (series, year)
);

-- 意见征集. Whether one is open follows from its dates.
create table consultation (
    id         uuid primary key,
    title      text not null,
    summary    text not null,
    office     text not null,
    opens_on   date not null,
    closes_on  date not null check (closes_on >= opens_on),
    created_at timestamptz not null
);
create index consultation_opens_on on consultation (opens_on desc);
