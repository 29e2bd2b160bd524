-- How the applications came in that officers entered (Articles 29, 31 and 43).
create table case_intake (
    case_id       uuid primary key references application_case,
    channel       text        not null,
    arrived_on    date        not null,
    confirmed_on  date,
    confirmed_how bytea,
    oral          boolean     not null,
    read_back     boolean     not null,
    help          text[]      not null,
    help_note     bytea,
    entered_by    text        not null,
    entered_at    timestamptz not null
);
comment on column case_intake.entered_at is 'later than arrived_on where a letter was entered afterwards';

-- Keyed hashes by which the cases of one person are found; nothing of the person can be read from them.
create table case_person (
    case_id uuid  not null references application_case,
    mark    text  not null,
    hash    bytea not null,
    primary key (case_id, mark)
);
create index case_person_hash on case_person (mark, hash);

-- Cases that were there before are put into the index once.
insert into scheduled_tasks (task_name, task_instance, execution_time, picked, version)
values ('remember-applicants', 'all@start', now(), false, 1);

create table blind_index_key (
    id     integer primary key check (id = 1),
    sealed bytea not null
);
