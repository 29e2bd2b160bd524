-- 定期评估审查 (Article 18): that a refusal was examined again, and what came of it.
create table case_reexamination (
    id      bigint generated always as identity primary key,
    case_id uuid        not null references application_case,
    outcome text        not null,
    reason  text        not null,
    on_day  date        not null,
    by_id   text        not null,
    by_name text        not null,
    at      timestamptz not null
);
create index case_reexamination_case on case_reexamination (case_id, id);
create trigger case_reexamination_append_only before update or delete or truncate on case_reexamination
    for each statement execute function refuse_change_of_history();
