-- The published texts of documents, as policy-service told them; only ever added.
CREATE TABLE document_text (
    document_id uuid        NOT NULL REFERENCES policy_document,
    version     bigint      NOT NULL,
    text        text        NOT NULL,
    heard_at    timestamptz NOT NULL,
    PRIMARY KEY (document_id, version)
);

-- 要点核对: key points whose clause became another. The latest one of a point tells where the point stands.
CREATE TABLE key_point_review (
    id                 uuid        PRIMARY KEY,
    version            bigint      NOT NULL,
    interpretation     uuid        NOT NULL REFERENCES interpretation,
    position           integer     NOT NULL,
    point              text        NOT NULL,
    clause             text        NOT NULL,
    document_id        uuid        NOT NULL REFERENCES policy_document,
    anchor_before      text,
    version_before     bigint,
    anchor_after       text,
    version_after      bigint      NOT NULL,
    state              text        NOT NULL CHECK (state IN ('OPEN', 'CONFIRMED', 'RETIRED', 'FOLLOWED')),
    opened_at          timestamptz NOT NULL,
    reviewed_by_id     text,
    reviewed_by_name   text,
    reviewed_by_office text,
    reviewed_at        timestamptz,
    note               text
);
CREATE INDEX key_point_review_document ON key_point_review (document_id, opened_at DESC);
CREATE INDEX key_point_review_open ON key_point_review (opened_at) WHERE state = 'OPEN';
