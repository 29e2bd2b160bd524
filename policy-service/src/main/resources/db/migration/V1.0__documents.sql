-- 政策文件. One row a document through its whole life; the body stands apart so that lists read narrow rows.
create table document (
    id                      uuid        primary key,
    version                 bigint      not null,
    state                   text        not null,
    title                   text        not null,
    kind                    text        not null,
    document_number         text,
    topics                  text[]      not null,
    catalogue_class         text,
    issuing_body            text,
    drafting_office         text,
    written_on              date,
    effective_from          date,
    lapses_on               date,
    disclosure_mode         text,
    touches_public_interest boolean     not null,
    summary                 text,
    drafted_by_id           text        not null,
    drafted_by_name         text        not null,
    drafted_by_office       text        not null,
    drafted_at              timestamptz not null,
    contributors            text[]      not null,
    secrecy_by_id           text,
    secrecy_by_name         text,
    secrecy_by_office       text,
    secrecy_at              timestamptz,
    round                   integer     not null,
    publish_at              timestamptz,
    index_number            text        unique,
    published_at            timestamptz,
    published_by_id         text,
    published_by_name       text,
    published_by_office     text,
    withdrawal_reason       text,
    withdrawn_at            timestamptz,
    source_key              text        unique,
    source_hash             text,
    stated_validity         text,
    change_number           bigint      unique,
    updated_at              timestamptz not null,
    search_text             text        not null generated always as (
        lower(title || ' ' || coalesce(document_number, '') || ' ' || coalesce(index_number, ''))) stored,
    check ((state in ('PUBLISHED', 'WITHDRAWN')) = (index_number is not null and published_at is not null)),
    check ((state = 'SCHEDULED') = (publish_at is not null)),
    check ((state = 'WITHDRAWN') = (withdrawal_reason is not null and withdrawn_at is not null))
);

create table document_body (
    document_id uuid primary key references document,
    html        text not null,
    plain_text  text not null
);

create table document_relation (
    document_id  uuid    not null references document,
    position     integer not null,
    type         text    not null,
    target_id    uuid    not null references document,
    effective_on date,
    primary key (document_id, position)
);
create index document_relation_target on document_relation (target_id);

-- 三审三校: signed once, never changed.
create table document_review (
    document_id uuid        not null references document,
    number      integer     not null,
    round       integer     not null,
    stage       text        not null,
    outcome     text        not null,
    by_id       text        not null,
    by_name     text        not null,
    by_office   text        not null,
    at          timestamptz not null,
    proofread   boolean     not null,
    remark      text,
    primary key (document_id, number)
);
create trigger document_review_append_only
    before update or delete or truncate on document_review
    for each statement execute function refuse_change_of_history();

-- Pairs of neighbouring characters. Chinese words are mostly two characters long, too short for trigrams, and this does
-- not depend on the locale of the database.
create function character_pairs(text) returns text[] language sql immutable parallel safe as $$
    select coalesce(array_agg(distinct substr($1, n, 2)), '{}') from generate_series(1, length($1) - 1) as n
$$;

create index document_pairs on document using gin (character_pairs(search_text))
    where state = 'PUBLISHED' and disclosure_mode = 'PROACTIVE';
create index document_public_latest on document (published_at desc, id)
    where state = 'PUBLISHED' and disclosure_mode = 'PROACTIVE';
create index document_public_written on document (written_on desc, id)
    where state = 'PUBLISHED' and disclosure_mode = 'PROACTIVE';
create index document_public_kind on document (kind, published_at desc, id)
    where state = 'PUBLISHED' and disclosure_mode = 'PROACTIVE';
create index document_public_topics on document using gin (topics)
    where state = 'PUBLISHED' and disclosure_mode = 'PROACTIVE';
create index document_public_issuer on document (issuing_body, published_at desc, id)
    where state = 'PUBLISHED' and disclosure_mode = 'PROACTIVE';
create index document_desk on document (state, updated_at desc) where state <> 'PUBLISHED';

-- 索引号: the last number given in a year by an organisation. The row is locked until the publication commits.
create table index_number_counter (
    organisation text    not null,
    year         integer not null,
    last         integer not null,
    primary key (organisation, year)
);

-- The number of the latest change that the public can see; one row.
create table public_change (
    one   boolean primary key default true check (one),
    value bigint not null
);
insert into public_change (value) values (0);

-- The validity that other services were last told of. Nothing reads it to know the validity: that is derived.
create table announced_validity (
    document_id uuid primary key references document,
    validity    text not null
);

-- 已通过审核的解读材料, from MaterialAccepted.
create table accepted_material (
    material_id uuid        primary key,
    document_id uuid        not null,
    accepted_at timestamptz not null
);
create index accepted_material_document on accepted_material (document_id);

-- 附件. The content stands in the object store under its SHA-256.
create table attachment (
    id          uuid        primary key,
    document_id uuid        not null references document,
    file_name   text        not null,
    media_type  text        not null,
    size        bigint      not null,
    sha256      text        not null,
    added_at    timestamptz not null
);
create index attachment_document on attachment (document_id, added_at);
