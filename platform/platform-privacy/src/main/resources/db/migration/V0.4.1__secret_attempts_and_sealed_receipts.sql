-- Wrong secrets by case number (hashed, because anybody may type anything there).
create table secret_attempt (
    subject   bytea primary key,
    attempts  integer     not null,
    first_at  timestamptz not null
);
create index secret_attempt_first_at on secret_attempt (first_at);

-- Answers to submissions with an Idempotency-Key. They hold a secret, therefore sealed and short-lived.
create table sealed_receipt (
    idempotency_key text primary key,
    sealed          bytea       not null,
    created_at      timestamptz not null
);
create index sealed_receipt_created_at on sealed_receipt (created_at);
