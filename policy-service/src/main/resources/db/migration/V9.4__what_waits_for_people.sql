-- 定时发布没有成功: what stood against a scheduled publication when its moment had come. It holds only as long as the
-- document is still scheduled for that moment, and is written over by the next failure.
create table scheduled_publication_failure (
    document_id uuid        primary key references document,
    publish_at  timestamptz not null,
    grounds     jsonb       not null,
    failed_at   timestamptz not null,
    tried_at    timestamptz not null
);

-- The worklist asks for failed deliveries of all libraries at once.
create index library_delivery_failed on library_delivery (updated_at) where state = 'FAILED';
