-- 要点台账: one plan a year, its obligations, and the evidence for them.
create table ledger_plan (
    id              uuid        primary key,
    year            integer     not null unique check (year between 2000 and 2099),
    title           text        not null,
    state           text        not null check (state in ('DRAFT', 'PROPOSED', 'ADOPTED', 'FROZEN')),
    offices         text[]      not null,
    copied_from     integer,
    proposed_by     text,
    adopted_at      timestamptz,
    adopted_by_name text,
    frozen_at       timestamptz,
    frozen_report   jsonb,
    version         bigint      not null,
    updated_at      timestamptz not null
);

create table ledger_obligation (
    id             uuid    primary key,
    plan_id        uuid    not null references ledger_plan,
    number         text    not null,
    ordinal        integer not null,
    title          text    not null,
    demand         text    not null,
    basis          text,
    measure        text,
    owner_office   text    not null,
    quota          integer not null check (quota > 0),
    per_office     boolean not null,
    rhythm         text    not null check (rhythm in ('YEAR', 'QUARTER')),
    due_on         date    not null,
    feed           text,
    topics         text[]  not null,
    points         integer not null check (points between 0 and 100),
    dropped_reason text,
    version        bigint  not null,
    unique (plan_id, number)
);
create index ledger_obligation_order on ledger_obligation (plan_id, ordinal, number);

-- What the platform knows to have happened, once each; a plan that is adopted later still finds it here.
create table ledger_occurrence (
    kind        text   not null,
    ref         text   not null,
    office      text   not null,
    title       text   not null,
    happened_on date   not null,
    topics      text[] not null,
    link        text,
    by_id       text,
    by_name     text,
    by_office   text,
    void_reason text,
    primary key (kind, ref)
);
create index ledger_occurrence_day on ledger_occurrence (happened_on, kind);

create table ledger_evidence (
    id                  uuid        primary key,
    obligation_id       uuid        not null references ledger_obligation,
    office              text        not null,
    happened_on         date        not null,
    title               text        not null,
    description         text,
    quantity            integer     not null check (quantity > 0),
    link                text,
    source              text,
    source_ref          text,
    state               text        not null check (state in ('SUBMITTED', 'CONFIRMED', 'REFUSED', 'TAKEN_BACK', 'REVOKED')),
    submitted_by_id     text        not null,
    submitted_by_name   text        not null,
    submitted_by_office text        not null,
    submitted_at        timestamptz not null,
    decided_by_name     text,
    decided_at          timestamptz,
    reason              text,
    version             bigint      not null,
    unique (obligation_id, source, source_ref)
);
create index ledger_evidence_obligation on ledger_evidence (obligation_id, happened_on);
create index ledger_evidence_waiting on ledger_evidence (submitted_at) where state = 'SUBMITTED';

-- Papers that belong to evidence or to a record; their contents lie in the file store.
create table ledger_file (
    id         uuid        primary key,
    owner_id   uuid        not null,
    file_name  text        not null,
    media_type text        not null,
    size       bigint      not null,
    sha256     text        not null,
    added_at   timestamptz not null
);
create index ledger_file_owner on ledger_file (owner_id, added_at);

create table ledger_score_rule (
    plan_id uuid    not null references ledger_plan,
    code    text    not null,
    points  integer not null check (points between 0 and 100),
    most    integer not null check (most between 0 and 100),
    reason  text    not null,
    primary key (plan_id, code)
);

-- 领导小组: a line for each term, never overwritten but to end it.
create table ledger_member (
    id         uuid    primary key,
    name       text    not null,
    post       text    not null,
    role       text    not null check (role in ('HEAD', 'DEPUTY', 'MEMBER', 'CONTACT')),
    ordinal    integer not null,
    since      date    not null,
    until      date,
    reason     text    not null,
    end_reason text
);
create index ledger_member_term on ledger_member (since, until);

-- 工作记录: meetings, trainings, articles, good cases; what only one kind has stands in details.
create table ledger_activity (
    id               uuid        primary key,
    kind             text        not null check (kind in ('MEETING', 'TRAINING', 'ARTICLE', 'GOOD_CASE')),
    title            text        not null,
    office           text        not null,
    happened_on      date        not null,
    details          jsonb       not null,
    recorded_by_id   text        not null,
    recorded_by_name text        not null,
    version          bigint      not null,
    updated_at       timestamptz not null
);
create index ledger_activity_list on ledger_activity (kind, happened_on desc);

-- 催办: which reminder was given for what, so that each is given once.
create table ledger_reminder (
    obligation_id uuid        not null references ledger_obligation,
    office        text        not null,
    quarter       integer     not null,
    stage         text        not null check (stage in ('AHEAD', 'CLOSE', 'OVERDUE')),
    reminded_at   timestamptz not null,
    primary key (obligation_id, office, quarter, stage)
);
