-- 依申请公开信息公布: the answer of a case as everybody may read it.
create table information_release (
    id             uuid        primary key,
    version        bigint      not null,
    case_id        uuid        not null references application_case,
    other_case_ids uuid[]      not null,
    proposal_id    uuid,
    office         text        not null,
    title          text        not null,
    description    text        not null,
    answer         text        not null,
    state          text        not null,
    contributors   text[]      not null,
    drafted_by     text        not null,
    published_by   text,
    opinion        text,
    published_at   timestamptz,
    end_reason     text,
    updated_at     timestamptz not null,
    check ((published_at is null) = (opinion is null)),
    check (state not in ('PUBLISHED', 'WITHDRAWN') or published_at is not null),
    check ((state in ('WITHDRAWN', 'ABANDONED')) = (end_reason is not null))
);
-- One answer is offered once; what was withdrawn or given up may be drafted anew.
create unique index information_release_live on information_release (case_id)
    where state in ('DRAFT', 'UNDER_REVIEW', 'PUBLISHED');
create index information_release_proposal on information_release (proposal_id) where proposal_id is not null;
create index information_release_public on information_release (published_at desc, id) where state = 'PUBLISHED';

comment on column information_release.other_case_ids is 'asked for the same; who applied in them must not show either';

create table release_file (
    id             uuid    primary key,
    release_id     uuid    not null references information_release,
    name           text    not null,
    media_type     text    not null,
    size           bigint  not null,
    sha256         text    not null,
    answer_file_id uuid,
    redacted       boolean not null,
    edition        integer not null,
    findings       jsonb   not null,
    file_key       bytea,
    content        bytea,
    check ((content is null) = (file_key is null))
);
alter table release_file alter column content set storage external;
create index release_file_release on release_file (release_id, id);

comment on column release_file.findings is 'masked; found by the rules of this edition';

-- Why a finding may stay.
create table release_clearance (
    id            bigint generated always as identity primary key,
    release_id    uuid        not null references information_release,
    finding       text        not null,
    kind          text        not null,
    source        text        not null,
    excerpt       text        not null,
    reason        text        not null,
    by_id         text        not null,
    by_name       text        not null,
    at            timestamptz not null,
    taken_back_at timestamptz,
    taken_back_by text
);
create unique index release_clearance_holding on release_clearance (release_id, finding) where taken_back_at is null;

create table release_history (
    id         bigint generated always as identity primary key,
    release_id uuid        not null references information_release,
    at         timestamptz not null,
    by_id      text        not null,
    by_name    text        not null,
    act        text        not null,
    to_state   text        not null,
    reason     text
);
create index release_history_release on release_history (release_id, id);
create trigger release_history_append_only before update or delete or truncate on release_history
    for each statement execute function refuse_change_of_history();
