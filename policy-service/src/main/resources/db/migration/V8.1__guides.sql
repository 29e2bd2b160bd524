-- 办事指南. The working content beside what the public reads; every edition that was public is kept.
create table service_guide (
    id                uuid        primary key,
    version           bigint      not null,
    state             text        not null check (state in ('DRAFT', 'IN_REVIEW', 'PUBLISHED', 'REVISING', 'REVISION_IN_REVIEW', 'WITHDRAWN', 'DISCARDED')),
    content           jsonb       not null,
    contributors      text[]      not null,
    drafted_by_id     text        not null,
    drafted_by_name   text        not null,
    drafted_by_office text        not null,
    edition           integer     not null,
    published         jsonb,
    published_at      timestamptz,
    confirmed_on      date,
    confirm_by        date,
    reminded_for      date,
    change_note       text,
    withdrawal_reason text,
    withdrawn_at      timestamptz,
    change_number     bigint      unique,
    updated_at        timestamptz not null,
    title             text        not null generated always as (content ->> 'title') stored,
    office            text        not null generated always as (content ->> 'office') stored,
    check ((edition > 0) = (published is not null and published_at is not null and confirmed_on is not null and confirm_by is not null)),
    check ((state = 'WITHDRAWN') = (withdrawal_reason is not null and withdrawn_at is not null))
);
create index service_guide_public on service_guide ((published ->> 'lifeEvent'), published_at desc) where edition > 0;
create index service_guide_parts on service_guide using gin (published jsonb_path_ops) where edition > 0;
create index service_guide_confirm_by on service_guide (confirm_by) where edition > 0;
create index service_guide_desk on service_guide (state, updated_at desc);

create table service_guide_edition (
    guide_id            uuid        not null references service_guide,
    edition             integer     not null,
    content             jsonb       not null,
    change_note         text,
    published_at        timestamptz not null,
    published_by_id     text        not null,
    published_by_name   text        not null,
    published_by_office text        not null,
    primary key (guide_id, edition)
);
create trigger service_guide_edition_append_only
    before update or delete or truncate on service_guide_edition
    for each statement execute function refuse_change_of_history();

-- The number of the latest change of a guide that the public can see; one row, locked until the change commits.
create table guide_change (
    one   boolean primary key default true check (one),
    value bigint not null
);
insert into guide_change (value) values (0);
