-- Boards count duties by the month in which they began.
CREATE INDEX interpretation_duty_opened ON interpretation_duty (opened_at);
CREATE INDEX policy_document_published ON policy_document (published_at) WHERE published_at IS NOT NULL;
