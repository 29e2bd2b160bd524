-- 切身利益问卷: what was answered, by whom and when. Answers are only added; the latest to a question counts.
create table document_interest_answer (
    number      bigint      generated always as identity primary key,
    document_id uuid        not null references document,
    question    text        not null,
    yes         boolean     not null,
    by_id       text        not null,
    by_name     text        not null,
    by_office   text        not null,
    at          timestamptz not null
);
create index document_interest_answer_document on document_interest_answer (document_id, question, number desc);
