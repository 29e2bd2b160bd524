-- 督办: what the openness office demands of the office of an overdue duty, and what that answers.
CREATE TABLE interpretation_supervision (
    id                 uuid        PRIMARY KEY,
    version            bigint      NOT NULL,
    duty_id            uuid        NOT NULL REFERENCES interpretation_duty,
    office             text        NOT NULL,
    text               text        NOT NULL,
    reply_until        date        NOT NULL,
    issued_by_id       text        NOT NULL,
    issued_by_name     text        NOT NULL,
    issued_by_office   text        NOT NULL,
    issued_at          timestamptz NOT NULL,
    state              text        NOT NULL CHECK (state IN ('ISSUED', 'ANSWERED', 'NOTED', 'SETTLED', 'WITHDRAWN')),
    reason             text,
    expected_on        date,
    answered_by_id     text,
    answered_by_name   text,
    answered_by_office text,
    answered_at        timestamptz,
    changed_at         timestamptz NOT NULL,
    CHECK ((answered_at IS NULL) = (reason IS NULL) AND (answered_at IS NULL) = (expected_on IS NULL))
);
CREATE INDEX interpretation_supervision_duty ON interpretation_supervision (duty_id, issued_at);
CREATE UNIQUE INDEX interpretation_supervision_awaited ON interpretation_supervision (duty_id) WHERE state = 'ISSUED';
CREATE INDEX interpretation_supervision_standing ON interpretation_supervision (state) WHERE state IN ('ISSUED', 'ANSWERED');
