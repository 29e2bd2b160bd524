-- Where who signed up is told of changes; sealed, and gone with the name.
ALTER TABLE occasion_sign_up ADD COLUMN email_sealed bytea;

-- Mails about a change of an occasion, one for each person and change, without an address. Notice -1 is a place that was given.
CREATE TABLE occasion_mail (
    id         uuid        PRIMARY KEY,
    occasion   uuid        NOT NULL REFERENCES interpretation_occasion,
    sign_up    uuid        NOT NULL REFERENCES occasion_sign_up,
    kind       text        NOT NULL CHECK (kind IN ('MOVED', 'CANCELLED', 'PLACE_GIVEN')),
    notice     integer     NOT NULL,
    state      text        NOT NULL CHECK (state IN ('WAITING', 'SENT', 'FAILED', 'UNREACHABLE', 'SUPERSEDED', 'DROPPED')),
    attempts   integer     NOT NULL,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    UNIQUE (sign_up, kind, notice)
);
CREATE INDEX occasion_mail_of ON occasion_mail (occasion, notice, state);
