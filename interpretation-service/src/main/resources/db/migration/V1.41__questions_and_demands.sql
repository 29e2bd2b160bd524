-- 问答: a question that people have about a document, and the answer that a second person approved.
CREATE TABLE question (
    id                uuid        PRIMARY KEY,
    version           bigint      NOT NULL,
    document_id       uuid        NOT NULL REFERENCES policy_document,
    clause            text,
    question          text        NOT NULL,
    answer            text        NOT NULL,
    state             text        NOT NULL CHECK (state IN ('DRAFT', 'UNDER_REVIEW', 'PUBLISHED', 'WITHDRAWN')),
    drafted_by_id     text        NOT NULL,
    drafted_by_name   text        NOT NULL,
    drafted_by_office text        NOT NULL,
    contributors      text[]      NOT NULL,
    approved_by_name  text,
    published_at      timestamptz,
    withdrawal_reason text,
    changed_at        timestamptz NOT NULL
);
CREATE INDEX question_document ON question (document_id, state);
CREATE INDEX question_public ON question (published_at DESC) WHERE state = 'PUBLISHED';

-- 解读需求: what somebody did not understand, in words without personal data. Once for each id of whoever told of it.
CREATE TABLE demand (
    id          uuid        PRIMARY KEY,
    source      text        NOT NULL CHECK (source IN ('MESSAGE', 'HOTLINE', 'HALL', 'SEARCH')),
    sender      text        NOT NULL,
    external_id text        NOT NULL,
    document_id uuid,
    topic       text,
    clause      text,
    question    text        NOT NULL,
    masked      boolean     NOT NULL,
    occurrences integer     NOT NULL CHECK (occurrences > 0),
    asked_at    timestamptz NOT NULL,
    received_at timestamptz NOT NULL,
    received_by text        NOT NULL,
    question_id uuid        REFERENCES question,
    UNIQUE (source, sender, external_id)
);
CREATE INDEX demand_group ON demand (document_id, topic, asked_at);
CREATE INDEX demand_asked ON demand (asked_at DESC);
CREATE INDEX demand_question ON demand (question_id) WHERE question_id IS NOT NULL;
