-- 综合指引: editions for a life event; one is public, one at most is being written or reviewed.
CREATE TABLE guidance (
    id                uuid        PRIMARY KEY,
    version           bigint      NOT NULL,
    life_event        text        NOT NULL,
    edition           integer     NOT NULL,
    state             text        NOT NULL CHECK (state IN ('DRAFT', 'UNDER_REVIEW', 'PUBLISHED', 'REPLACED', 'WITHDRAWN')),
    title             text        NOT NULL,
    introduction      text,
    drafted_by_name   text        NOT NULL,
    drafted_by_office text        NOT NULL,
    contributors      text[]      NOT NULL,
    approved_by_name  text,
    published_at      timestamptz,
    withdrawal_reason text,
    changed_at        timestamptz NOT NULL,
    UNIQUE (life_event, edition)
);
CREATE UNIQUE INDEX guidance_public ON guidance (life_event) WHERE state = 'PUBLISHED';
CREATE UNIQUE INDEX guidance_open ON guidance (life_event) WHERE state IN ('DRAFT', 'UNDER_REVIEW');

CREATE TABLE guidance_item (
    guidance   uuid        NOT NULL REFERENCES guidance,
    position   integer     NOT NULL,
    heading    text        NOT NULL,
    words      text,
    kind       text        NOT NULL,
    source_id  uuid        NOT NULL,
    clause     text,
    checked_at timestamptz NOT NULL,
    PRIMARY KEY (guidance, position)
);
CREATE INDEX guidance_item_source ON guidance_item (kind, source_id);

-- What was told of documents, amounts, guides, interpretations and questions.
CREATE TABLE guidance_source (
    kind       text        NOT NULL,
    id         uuid        NOT NULL,
    version    bigint      NOT NULL,
    title      text        NOT NULL,
    text       text,
    status     text,
    amounts    jsonb       NOT NULL,
    url        text        NOT NULL,
    gone       boolean     NOT NULL,
    changed_at timestamptz NOT NULL,
    PRIMARY KEY (kind, id)
);
CREATE INDEX guidance_source_newest ON guidance_source (kind, changed_at DESC) WHERE NOT gone;

-- What is public already was told before anybody listened here.
INSERT INTO guidance_source (kind, id, version, title, text, status, amounts, url, gone, changed_at)
SELECT 'DOCUMENT', id, content_version, title, NULL, validity, CAST('[]' AS jsonb), '/documents/' || id, false, published_at
FROM policy_document WHERE published_at IS NOT NULL AND withdrawn_at IS NULL
UNION ALL
SELECT 'INTERPRETATION', id, version, title, summary, NULL, CAST('[]' AS jsonb), '/interpretations/' || id, false, published_at
FROM interpretation WHERE state = 'PUBLISHED'
UNION ALL
SELECT 'QUESTION', id, version, question, answer, NULL, CAST('[]' AS jsonb), '/documents/' || document_id || '#question-' || id, false, published_at
FROM question WHERE state = 'PUBLISHED';
