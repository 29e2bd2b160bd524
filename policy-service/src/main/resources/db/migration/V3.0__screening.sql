-- What was found in a content, by the edition of the rules that found it; masked, so that the data itself stands nowhere else.
create table screened_file (
    sha256      text        not null,
    media_type  text        not null,
    edition     integer     not null,
    findings    jsonb       not null,
    screened_at timestamptz not null,
    primary key (sha256, media_type, edition)
);

-- Why a finding may be published, and who answers for it. Kept when the finding is gone, and when the decision was taken back.
create table finding_clearance (
    id            bigint      generated always as identity primary key,
    document_id   uuid        not null references document,
    finding       text        not null,
    kind          text        not null,
    source        text        not null,
    place         text,
    excerpt       text        not null,
    reason        text        not null,
    by_id         text        not null,
    by_name       text        not null,
    by_office     text        not null,
    at            timestamptz not null,
    taken_back_at timestamptz,
    taken_back_by text
);
create unique index finding_clearance_holds on finding_clearance (document_id, finding) where taken_back_at is null;

-- The copy without metadata that the public gets in place of a file.
create table clean_copy (
    sha256       text   primary key,
    clean_sha256 text   not null,
    clean_size   bigint not null
);

-- 易错词、禁用词、过时用语.
create table proofreading_term (
    id          uuid        primary key,
    version     bigint      not null,
    word        text        not null unique,
    category    text        not null,
    replacement text,
    note        text,
    changed_by  text        not null,
    changed_at  timestamptz not null
);
create index proofreading_term_category on proofreading_term (category, word);
