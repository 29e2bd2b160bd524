-- 材料文件: the files of a proceeding's papers, each sealed with a key of its own. What was removed leaves a line that says who
-- removed it and why; its content, key and name are gone.
create table proceeding_file (
    id             uuid        primary key,
    proceeding_id  uuid        not null references proceeding,
    paper_id       uuid        not null references proceeding_paper,
    name           bytea       not null,
    media_type     text        not null,
    size           bigint      not null,
    sha256         text        not null,
    file_key       bytea,
    content        bytea,
    by_name        text        not null,
    at             timestamptz not null,
    removed_by     text,
    removed_at     timestamptz,
    removed_reason text,
    check ((content is null) = (file_key is null)),
    check ((content is null) = (removed_at is not null)),
    check ((removed_at is null) = (removed_by is null) and (removed_at is null) = (removed_reason is null))
);
alter table proceeding_file alter column content set storage external;
create index proceeding_file_proceeding on proceeding_file (proceeding_id, id);
create unique index proceeding_file_once on proceeding_file (paper_id, sha256) where content is not null;
