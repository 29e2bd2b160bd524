-- 草稿作废: the draft will not become a document, and what was prepared beside it ends.
ALTER TABLE policy_document ADD COLUMN discarded_at timestamptz, ADD COLUMN discard_reason text;

ALTER TABLE interpretation DROP CONSTRAINT interpretation_state_check;
ALTER TABLE interpretation ADD CONSTRAINT interpretation_state_check CHECK (state IN (
    'DRAFT', 'FIRST_REVIEW', 'SECOND_REVIEW', 'FINAL_REVIEW', 'ACCEPTED', 'PUBLISHED', 'WITHDRAWN', 'ENDED'));
