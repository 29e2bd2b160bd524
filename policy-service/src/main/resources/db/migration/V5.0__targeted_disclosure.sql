-- 定点定向公开: to whom a document is disclosed, by which links, and who looked.

-- 名单: people that the openness office names once and uses for several documents.
create table reader_list (
    id         uuid        primary key,
    version    bigint      not null,
    name       text        not null unique,
    user_names text[]      not null,
    updated_at timestamptz not null
);

-- 公开范围. The version is that of the audience, not of the document: it may change after publication.
create table audience (
    document_id uuid   primary key references document,
    version     bigint not null
);
create table audience_recipient (
    document_id uuid not null references audience,
    kind        text not null check (kind in ('PERSON', 'OFFICE', 'ROLE', 'LIST')),
    value       text not null,
    primary key (document_id, kind, value)
);
create index audience_recipient_value on audience_recipient (kind, value);

create table audience_change (
    id          bigint      generated always as identity primary key,
    document_id uuid        not null references document,
    at          timestamptz not null,
    by_id       text        not null,
    by_name     text        not null,
    by_office   text        not null,
    added       text[]      not null,
    removed     text[]      not null,
    reason      text
);
create index audience_change_document on audience_change (document_id, id);
create trigger audience_change_append_only
    before update or delete or truncate on audience_change
    for each statement execute function refuse_change_of_history();

-- 阅读链接. The code is known to its holder only; its hash is kept.
create table reading_link (
    id            uuid        primary key,
    document_id   uuid        not null references document,
    holder        text        not null,
    code_hash     text        not null,
    issued_by     text        not null,
    issued_at     timestamptz not null,
    expires_at    timestamptz not null,
    revoked_by    text,
    revoked_at    timestamptz,
    revoke_reason text,
    check ((revoked_at is null) = (revoked_by is null and revoke_reason is null))
);
create index reading_link_document on reading_link (document_id, issued_at);

-- 阅读记录: who looked, when and by which way. Nobody edits it.
create table reading (
    id            bigint      generated always as identity primary key,
    document_id   uuid        not null references document,
    at            timestamptz not null,
    way           text        not null check (way in ('ACCOUNT', 'LINK')),
    reader_id     text        not null,
    reader_name   text        not null,
    reader_office text        not null,
    link_id       uuid        references reading_link,
    attachment_id uuid,
    file_name     text
);
create index reading_document on reading (document_id, id desc);
create trigger reading_append_only
    before update or delete or truncate on reading
    for each statement execute function refuse_change_of_history();
