-- 答复的材料: as handed in, and the copy for the applicant; both sealed with a key of its own for each file.
create table answer_file (
    id              uuid primary key,
    case_id         uuid        not null references application_case,
    name            text        not null,
    media_type      text        not null,
    size            bigint      not null,
    sha256          text        not null,
    has_text        boolean     not null,
    file_key        bytea,
    content         bytea,
    added_by        text        not null,
    added_at        timestamptz not null,
    release_key     bytea,
    release_content bytea,
    release_sha256  text,
    release_size    bigint,
    redacted        boolean,
    released_by     text,
    released_at     timestamptz,
    check ((content is null) = (file_key is null)),
    check ((release_content is null) = (release_key is null))
);
alter table answer_file alter column content set storage external;
alter table answer_file alter column release_content set storage external;
create index answer_file_case on answer_file (case_id, id);

-- 区分处理: a text that goes out of a file or stays in it, and why.
create table answer_mark (
    id         uuid primary key,
    file_id    uuid  not null references answer_file,
    text       bytea not null,
    kind       text,
    place      text  not null,
    decision   text  not null,
    ground     text,
    reason     text,
    decided_by text
);
create index answer_mark_file on answer_mark (file_id, id);

-- 保密审查 (Article 17).
create table case_secrecy_review (
    id      bigint generated always as identity primary key,
    case_id uuid        not null references application_case,
    subject text        not null,
    opinion text        not null,
    by_id   text        not null,
    by_name text        not null,
    at      timestamptz not null
);
create index case_secrecy_review_case on case_secrecy_review (case_id, id);
create trigger case_secrecy_review_append_only before update or delete or truncate on case_secrecy_review
    for each statement execute function refuse_change_of_history();

comment on column case_secrecy_review.subject is 'SHA-256 of the draft and of every copy that goes out with it';
