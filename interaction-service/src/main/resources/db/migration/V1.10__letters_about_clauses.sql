-- 公开的政策文件 with their clauses, as policy-service told them last; what is not open to everybody has neither title nor clauses.
create table policy_document (
    id      uuid    primary key,
    version bigint  not null,
    title   text    not null,
    clauses jsonb   not null,
    open    boolean not null
);

-- What of a policy a letter asks about, as it was called when the letter came.
alter table message add column about jsonb;
