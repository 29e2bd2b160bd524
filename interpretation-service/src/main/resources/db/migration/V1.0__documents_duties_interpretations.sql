-- What policy-service told of its documents.
CREATE TABLE policy_document (
    id                         uuid        PRIMARY KEY,
    row_version                bigint      NOT NULL,
    content_version            bigint      NOT NULL,
    validity_version           bigint      NOT NULL,
    title                      text        NOT NULL,
    index_number               text,
    drafting_office            text,
    topics                     text[]      NOT NULL,
    interpretation_requirement text        NOT NULL,
    imported                   boolean     NOT NULL,
    published_at               timestamptz,
    validity                   text,
    validity_since             date,
    withdrawn_at               timestamptz,
    withdrawal_reason          text
);

-- 解读任务: one for a document at most.
CREATE TABLE interpretation_duty (
    id          uuid        PRIMARY KEY,
    version     bigint      NOT NULL,
    document_id uuid        NOT NULL UNIQUE,
    office      text        NOT NULL,
    opened_at   timestamptz NOT NULL,
    state       text        NOT NULL CHECK (state IN ('OPEN', 'MET', 'OVERDUE', 'MET_LATE', 'ENDED')),
    last_day    date        NOT NULL,
    provisional boolean     NOT NULL,
    due_at      timestamptz NOT NULL,
    reminded_at timestamptz,
    met_at      timestamptz
);
CREATE INDEX interpretation_duty_unmet ON interpretation_duty (due_at) WHERE state IN ('OPEN', 'OVERDUE');

-- 解读材料 and 解读.
CREATE TABLE interpretation (
    id                 uuid        PRIMARY KEY,
    version            bigint      NOT NULL,
    document_id        uuid        NOT NULL REFERENCES policy_document,
    drafted_by_id      text        NOT NULL,
    drafted_by_name    text        NOT NULL,
    drafted_by_office  text        NOT NULL,
    drafted_at         timestamptz NOT NULL,
    state              text        NOT NULL CHECK (state IN ('DRAFT', 'UNDER_REVIEW', 'ACCEPTED', 'PUBLISHED', 'WITHDRAWN')),
    title              text        NOT NULL,
    form               text        NOT NULL,
    summary            text,
    body               text        NOT NULL,
    contributors       text[]      NOT NULL,
    accepted_by_id     text,
    accepted_by_name   text,
    accepted_by_office text,
    published_at       timestamptz,
    withdrawal_reason  text,
    changed_at         timestamptz NOT NULL
);
CREATE INDEX interpretation_document ON interpretation (document_id, state);
CREATE INDEX interpretation_public ON interpretation (published_at DESC) WHERE state = 'PUBLISHED';

CREATE TABLE interpretation_key_point (
    interpretation uuid    NOT NULL REFERENCES interpretation,
    position       integer NOT NULL,
    point          text    NOT NULL,
    clause         text,
    PRIMARY KEY (interpretation, position)
);

CREATE TABLE interpretation_checklist_answer (
    interpretation uuid    NOT NULL REFERENCES interpretation,
    element        text    NOT NULL,
    met            boolean NOT NULL,
    note           text,
    PRIMARY KEY (interpretation, element)
);
