-- A number or an address is closed for longer with every further wrong attempt. The column of the version before stays, so
-- that instances of both can stand side by side.
alter table secret_attempt alter column first_at drop not null;
alter table secret_attempt add column last_at timestamptz not null default now();
alter table secret_attempt add column closed_until timestamptz;
create index secret_attempt_last_at on secret_attempt (last_at);
comment on table secret_attempt is 'SHA-256 of what was typed or of the address it came from; forgotten after a day';
