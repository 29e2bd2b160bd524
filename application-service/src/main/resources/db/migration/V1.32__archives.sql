-- 档案包: what was archived of a closed case. The texts of that day rest here, sealed; the files rest with the case, and their
-- checksums stand in the parts.
create table case_archive (
    id                  uuid primary key,
    case_id             uuid        not null references application_case,
    edition             integer     not null,
    registration_number text        not null,
    parts               jsonb       not null,
    fingerprint         text        not null unique,
    written             bytea       not null,
    made_by             text        not null,
    made_at             timestamptz not null,
    unique (case_id, edition)
);
create trigger case_archive_append_only before update or delete or truncate on case_archive
    for each statement execute function refuse_change_of_history();
