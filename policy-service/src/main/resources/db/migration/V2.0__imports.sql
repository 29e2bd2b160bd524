-- One upload of existing documents. entries_read is the checkpoint: how many entries of the upload, in their order, are dealt with.
create table import_job (
    id                uuid primary key,
    state             text        not null check (state in ('QUEUED', 'RUNNING', 'COMPLETED', 'STOPPED')),
    dry_run           boolean     not null,
    mapping           text,
    started_by        text        not null,
    started_by_name   text        not null,
    started_by_office text        not null,
    received_at       timestamptz not null,
    started_at        timestamptz,
    finished_at       timestamptz,
    total             bigint,
    entries_read      bigint      not null default 0,
    created           bigint      not null default 0,
    updated           bigint      not null default 0,
    unchanged         bigint      not null default 0,
    refused           bigint      not null default 0,
    checkpoint_file   text,
    checkpoint_line   bigint,
    stop_code         text,
    lease_owner       uuid,
    lease_until       timestamptz
);

create index import_job_waiting on import_job (received_at) where state in ('QUEUED', 'RUNNING');
create index import_job_newest on import_job (received_at desc);

create table import_file (
    job_id  uuid    not null references import_job on delete cascade,
    ordinal integer not null,
    name    text    not null,
    size    bigint  not null,
    primary key (job_id, ordinal)
);

create table import_problem (
    id        bigint generated always as identity primary key,
    job_id    uuid   not null references import_job on delete cascade,
    file      text   not null,
    line      bigint not null,
    severity  text   not null check (severity in ('REFUSED', 'NOTED')),
    code      text   not null,
    arguments jsonb  not null
);

create index import_problem_of_job on import_problem (job_id, id);

-- What stands in an upload, known before the first document is registered: it finds documents that stand there twice, and older versions.
create table import_entry (
    job_id     uuid   not null references import_job on delete cascade,
    source_key text   not null,
    ordinal    bigint not null,
    file       text   not null,
    line       bigint not null,
    title      text   not null,
    written_on date,
    primary key (job_id, source_key)
);

create index import_entry_versions on import_entry (job_id, title, written_on);
