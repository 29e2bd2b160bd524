-- 主动公开事项目录. A tree of at most three levels; entries are retired, and removed only while nothing was ever put into them.
create table catalogue_entry (
    id                uuid        primary key,
    version           bigint      not null,
    code              text        not null unique,
    parent_id         uuid        references catalogue_entry,
    position          integer     not null,
    section           text,
    title             text        not null,
    contents          text        not null,
    legal_basis       text        not null,
    time_limit        text        not null,
    office            text        not null,
    channels          text[]      not null,
    audience          text        not null,
    audience_groups   text,
    disclosure_mode   text        not null,
    frequency         text        not null,
    yearly_by         text,
    inspection_rule   text        not null,
    record_class      text,
    begins_on         date        not null,
    retired_at        timestamptz,
    retirement_reason text,
    updated_at        timestamptz not null,
    check ((parent_id is null) = (section is not null)),
    check ((audience = 'GROUP') = (audience_groups is not null)),
    check ((retired_at is null) = (retirement_reason is null))
);
create index catalogue_entry_parent on catalogue_entry (parent_id, position);

-- 组配分类: the words by which documents name their entry. An entry keeps the names that it had, so that no document is lost
-- when it is renamed; names of other systems are added when somebody assigns them.
create table catalogue_name (
    name     text primary key,
    entry_id uuid not null references catalogue_entry
);
create index catalogue_name_entry on catalogue_name (entry_id);

-- Documents that were assigned one by one, whatever their class says.
create table catalogue_assignment (
    document_id uuid primary key references document,
    entry_id    uuid not null references catalogue_entry
);
create index catalogue_assignment_entry on catalogue_assignment (entry_id);

-- The reminders that went to the responsible office, each once.
create table catalogue_reminder (
    entry_id    uuid        not null references catalogue_entry,
    state       text        not null,
    due_on      date        not null,
    reminded_at timestamptz not null,
    primary key (entry_id, state, due_on)
);

-- The number of the latest change of the catalogue or of a published record; one row, locked while the catalogue changes.
create table catalogue_change (
    one   boolean primary key default true check (one),
    value bigint not null
);
insert into catalogue_change (value) values (1);

-- How much a class holds and what is newest in it.
create index document_public_class on document (catalogue_class, published_at desc)
    where state = 'PUBLISHED' and disclosure_mode = 'PROACTIVE';

-- The first reminder; from then on each sets the next.
insert into scheduled_tasks (task_name, task_instance, execution_time, picked, version)
values ('catalogue-reminder', 'catalogue@1970-01-01T00:00:00Z', '1970-01-01T00:00:00Z', false, 1);
