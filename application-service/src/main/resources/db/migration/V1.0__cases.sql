-- 依申请公开件. Personal data of the applicant rests sealed in one column and nowhere else.
create table application_case (
    id                   uuid primary key,
    version              bigint      not null,
    registration_number  text        not null unique,
    secret_hash          text        not null,
    channel              text        not null,
    category             text        not null,
    applicant            bytea       not null,
    description          text        not null,
    document_number      text,
    form                 text        not null,
    delivery             text        not null,
    submitted_at         timestamptz not null,
    state                text        not null,
    received_on          date,
    due_on               date,
    due_provisional      boolean     not null default false,
    office               text,
    draft                jsonb,
    decision             jsonb,
    result               text,
    closed_on            date,
    overdue_since        timestamptz,
    updated_at           timestamptz not null
);
create index application_case_open on application_case (due_on) where closed_on is null;
create index application_case_received_on on application_case (received_on);

comment on column application_case.applicant is 'AEAD of the applicant''s data as JSON, bound to this column and row';
comment on column application_case.due_on is 'last day in time; follows from case_clock_entry and the calendar';

-- The ledger of the statutory clock.
create table case_clock_entry (
    case_id      uuid    not null references application_case,
    position     integer not null,
    kind         text    not null,
    on_day       date    not null,
    working_days integer,
    ground       text    not null,
    by_name      text    not null,
    primary key (case_id, position)
);
create trigger case_clock_entry_append_only before update or delete or truncate on case_clock_entry
    for each statement execute function refuse_change_of_history();

create table case_history (
    id       bigint generated always as identity primary key,
    case_id  uuid        not null references application_case,
    at       timestamptz not null,
    by_id    text        not null,
    by_name  text        not null,
    act      text        not null,
    to_state text        not null,
    reason   text
);
create index case_history_case on case_history (case_id, id);
create trigger case_history_append_only before update or delete or truncate on case_history
    for each statement execute function refuse_change_of_history();

-- 文书: what was given to the applicant, sealed because it names him.
create table case_paper (
    id        uuid primary key,
    case_id   uuid        not null references application_case,
    kind      text        not null,
    number    text        not null,
    issued_on date        not null,
    text      bytea       not null,
    unique (kind, number)
);
create index case_paper_case on case_paper (case_id);
create trigger case_paper_append_only before update or delete or truncate on case_paper
    for each statement execute function refuse_change_of_history();

-- Numbers without gaps: taken in the transaction that uses them, and given back by its rollback.
create table number_series (
    series text    not null,
    year   integer not null,
    last   integer not null,
    primary key (series, year)
);
