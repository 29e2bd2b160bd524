-- An applicant follows his case: sessions of a few minutes, and messages both ways.
create table follow_session (
    token_hash bytea primary key,
    case_id    uuid        not null references application_case,
    expires_at timestamptz not null
);
create index follow_session_expires_at on follow_session (expires_at);

create table case_message (
    id      uuid primary key,
    case_id uuid        not null references application_case,
    kind    text        not null,
    text    bytea       not null,
    officer text,
    sent_at timestamptz not null,
    read_at timestamptz
);
create index case_message_case on case_message (case_id, id);
create index case_message_unseen on case_message (sent_at) where officer is null and read_at is null;
comment on column case_message.officer is 'null: the applicant wrote it';
comment on column case_message.read_at is 'when the other side first saw it';

-- Mails that say that there is a message, and nothing of it. The address is sealed, and gone once the mail is.
create table mail_notice (
    id         uuid primary key,
    case_id    uuid        not null references application_case,
    recipient  text        not null,
    address    bytea,
    state      text        not null check (state in ('WAITING', 'SENT', 'GIVEN_UP')),
    attempts   integer     not null,
    created_at timestamptz not null,
    updated_at timestamptz not null
);
create index mail_notice_waiting on mail_notice (created_at) where state = 'WAITING';
