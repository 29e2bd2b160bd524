-- Wrong secrets by case number (hashed, because anybody may type anything there).
create table secret_attempt (
    subject   bytea primary key,
    attempts  integer     not null,
    first_at  timestamptz not null
);
create index secret_attempt_first_at on secret_attempt (first_at);
