-- The ledger of the clock keeps when a line was entered, of which matter it tells, and which line it corrects.
alter table case_clock_entry
    add column matter      text,
    add column until_day   date,
    add column act         text not null default 'CONFIRM_RECEIPT',
    add column recorded_at timestamptz,
    add column supersedes  integer,
    add column reason      text;
alter table case_clock_entry disable trigger case_clock_entry_append_only;
update case_clock_entry set recorded_at = on_day::timestamp at time zone 'Asia/Shanghai';
alter table case_clock_entry enable trigger case_clock_entry_append_only;
alter table case_clock_entry alter column act drop default, alter column recorded_at set not null;
comment on column case_clock_entry.on_day is 'the day for which the act counts; recorded_at may be later';
comment on column case_clock_entry.supersedes is 'position of the line that this one corrects';

-- 等待事项: what a case waits for. Words that may name people rest sealed.
create table case_awaited (
    id           uuid primary key,
    case_id      uuid not null references application_case,
    kind         text not null,
    asked_on     date not null,
    delivered_on date,
    until_day    date,
    outcome      text not null,
    settled_on   date,
    ruling       text,
    yuan         integer,
    words        bytea not null
);
create index case_awaited_case on case_awaited (case_id);
create index case_awaited_open on case_awaited (kind, case_id) where outcome = 'OPEN';

-- 会商.
create table case_meeting (
    id          uuid primary key,
    case_id     uuid  not null references application_case,
    held_on     date  not null,
    words       bytea not null,
    recorded_by text  not null
);
create index case_meeting_case on case_meeting (case_id);
create trigger case_meeting_append_only before update or delete or truncate on case_meeting
    for each statement execute function refuse_change_of_history();

-- 疑难敏感: marks set by hand, and who may see a restricted case.
create table case_flag (
    case_id uuid not null references application_case,
    flag    text not null,
    reason  text not null,
    set_by  text not null,
    primary key (case_id, flag)
);
create table case_reader (
    case_id   uuid not null references application_case,
    person_id text not null,
    name      text not null,
    primary key (case_id, person_id)
);
create index case_reader_person on case_reader (person_id);

alter table application_case
    add column restricted       boolean not null default false,
    add column served_way       text,
    add column served_on        date,
    add column served_reference text,
    add column served_in_time   boolean,
    add column served_by        text,
    -- 紧急程度: what is not confirmed comes first, what waits for others last.
    add column urgency          date generated always as (
        case when received_on is null then date '-infinity'
             when due_on is null then date 'infinity'
             else due_on end) stored;
create index application_case_urgency on application_case (closed_on nulls first, urgency, id) include (restricted, office, state);
