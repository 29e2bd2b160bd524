-- 本机关信息: what papers say of the house, in editions, each from a day on. What papers said earlier stays as it was.
create table bureau_setting (
    edition        integer     primary key check (edition > 0),
    effective_from date        not null,
    entries        jsonb       not null,
    note           text        not null,
    by_id          text        not null,
    by_name        text        not null,
    at             timestamptz not null
);
create index bureau_setting_effective on bureau_setting (effective_from, edition);
create trigger bureau_setting_append_only before update or delete or truncate on bureau_setting
    for each statement execute function refuse_change_of_history();
