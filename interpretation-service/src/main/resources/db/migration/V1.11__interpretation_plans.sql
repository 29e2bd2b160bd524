-- 解读方案: in which forms a document is to be explained, by whom and until when.
CREATE TABLE interpretation_plan (
    document_id uuid        PRIMARY KEY REFERENCES policy_document,
    version     bigint      NOT NULL,
    opened_at   timestamptz NOT NULL,
    changed_at  timestamptz NOT NULL,
    changed_by  text        NOT NULL
);

CREATE TABLE planned_form (
    document_id uuid    NOT NULL REFERENCES interpretation_plan,
    position    integer NOT NULL,
    form        text    NOT NULL,
    responsible text    NOT NULL,
    planned_on  date,
    note        text,
    PRIMARY KEY (document_id, position)
);
