-- 本机关信息的改动: what one person proposed and another confirmed. A slip would stand in every notice, so only what is confirmed
-- becomes an edition. One change waits at a time, because a change holds all entries as they shall be.
create table bureau_change (
    id             uuid        primary key,
    version        bigint      not null,
    state          text        not null,
    effective_from date        not null,
    entries        jsonb       not null,
    note           text        not null,
    proposed_by_id text        not null,
    proposed_by    text        not null,
    proposed_at    timestamptz not null,
    judged_by      text,
    judged_at      timestamptz,
    judged_reason  text,
    edition        integer     references bureau_setting,
    check ((state = 'CONFIRMED') = (edition is not null)),
    check ((judged_by is null) = (judged_at is null))
);
create unique index bureau_change_waiting on bureau_change ((true)) where state = 'PROPOSED';
comment on column bureau_change.entries is 'every entry as it shall be';

-- Editions of before were entered by one person.
alter table bureau_setting
    add column confirmed_by_id text,
    add column confirmed_by    text,
    add column confirmed_at    timestamptz,
    add check (confirmed_by_id <> by_id),
    add check ((confirmed_by is null) = (confirmed_by_id is null) and (confirmed_by is null) = (confirmed_at is null));
