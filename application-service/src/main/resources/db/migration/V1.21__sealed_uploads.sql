-- Files that tell about a person, each sealed with a key of its own.
create table sealed_upload (
    id          uuid primary key,
    purpose     text        not null,
    name        bytea       not null,
    media_type  text        not null,
    size        bigint      not null,
    received_at timestamptz not null,
    claim_hash  bytea       not null unique,
    case_id     uuid references application_case,
    owner_id    uuid,
    file_key    bytea,
    content     bytea,
    removed_on  date,
    check ((content is null) = (file_key is null)),
    check ((content is null) = (removed_on is not null)),
    check ((case_id is null) = (owner_id is null))
);
alter table sealed_upload alter column content set storage external;
create index sealed_upload_owner on sealed_upload (owner_id, id);
create index sealed_upload_unclaimed on sealed_upload (received_at) where owner_id is null;
create index sealed_upload_kept on sealed_upload (case_id) where content is not null;
comment on column sealed_upload.file_key is 'the file''s own key, sealed with the keys of the house';
comment on column sealed_upload.owner_id is 'the case or the message with which the file was sent; null until then';

-- 保存期限. Changed by a migration or by the operator; the basis goes into the audit trail of what is removed.
create table upload_retention (
    purpose            text primary key,
    days_after_closing integer not null,
    basis              text    not null
);
insert into upload_retention (purpose, days_after_closing, basis) values
    ('IDENTITY_DOCUMENT', 180, '个人信息保护法第十九条、第四十七条：办结六个月后不再需要（行政诉讼起诉期限届满）'),
    ('LETTER', 3650, '机关文件材料归档范围和文书档案保管期限规定：定期十年'),
    ('MESSAGE', 3650, '机关文件材料归档范围和文书档案保管期限规定：定期十年');

insert into scheduled_tasks (task_name, task_instance, execution_time, picked, version)
values ('upload-retention', 'all@start', now(), false, 1);
