-- 三同步: material goes through three reviews beside its document.
ALTER TABLE interpretation DROP CONSTRAINT interpretation_state_check;
-- What one person was looking at begins anew: on its own if its document is public, otherwise with the document.
UPDATE interpretation material
SET state = CASE WHEN document.published_at IS NULL THEN 'DRAFT' ELSE 'FIRST_REVIEW' END
FROM policy_document document
WHERE document.id = material.document_id AND material.state = 'UNDER_REVIEW';
ALTER TABLE interpretation ADD CONSTRAINT interpretation_state_check CHECK (
    state IN ('DRAFT', 'FIRST_REVIEW', 'SECOND_REVIEW', 'FINAL_REVIEW', 'ACCEPTED', 'PUBLISHED', 'WITHDRAWN'));

-- How often it was handed in: what was there before has been once at most.
ALTER TABLE interpretation ADD COLUMN round integer NOT NULL DEFAULT 1;
ALTER TABLE interpretation ALTER COLUMN round DROP DEFAULT;

CREATE TABLE material_review (
    interpretation uuid        NOT NULL REFERENCES interpretation,
    position       integer     NOT NULL,
    round          integer     NOT NULL,
    stage          text        NOT NULL CHECK (stage IN ('FIRST', 'SECOND', 'FINAL', 'ISSUING')),
    passed         boolean     NOT NULL,
    by_id          text        NOT NULL,
    by_name        text        NOT NULL,
    by_office      text        NOT NULL,
    at             timestamptz NOT NULL,
    remark         text,
    PRIMARY KEY (interpretation, position)
);

-- Who accepted material when one person did so stays its last reviewer.
INSERT INTO material_review (interpretation, position, round, stage, passed, by_id, by_name, by_office, at)
SELECT id, 0, 1, 'FINAL', true, accepted_by_id, accepted_by_name, accepted_by_office, changed_at
FROM interpretation WHERE accepted_by_id IS NOT NULL;
ALTER TABLE interpretation DROP COLUMN accepted_by_id, DROP COLUMN accepted_by_name, DROP COLUMN accepted_by_office;

-- Where documents stand in their reviews, as policy-service told.
CREATE TABLE document_review (
    document_id      uuid    PRIMARY KEY,
    row_version      bigint  NOT NULL,
    document_version bigint  NOT NULL,
    position         text    NOT NULL CHECK (position IN ('DRAFT', 'FIRST', 'SECOND', 'FINAL', 'PASSED')),
    writers          text[]  NOT NULL
);

-- 随附解读材料 of a document under review.
CREATE TABLE document_companion (
    document_id uuid    NOT NULL REFERENCES document_review,
    material_id uuid    NOT NULL,
    round       integer NOT NULL,
    PRIMARY KEY (document_id, material_id)
);
