-- 文书模板: the Word files from which papers are printed. What was uploaded is never changed or removed.
create table notice_template (
    id             uuid primary key,
    form           text        not null,
    edition        integer     not null,
    state          text        not null,
    file_name      text        not null,
    file           bytea       not null,
    sha256         text        not null,
    note           text        not null,
    uploaded_by_id text        not null,
    uploaded_by    text        not null,
    uploaded_at    timestamptz not null,
    judged_by      text,
    judged_at      timestamptz,
    judged_reason  text,
    unique (form, edition)
);
create unique index notice_template_in_use on notice_template (form) where state = 'IN_USE';

-- The paper as a Word file, sealed like its text, and who receives it. Papers of earlier versions have their text only.
alter table case_paper add column file bytea;
alter table case_paper add column file_sha256 text;
alter table case_paper add column addressee bytea;
alter table case_paper add column template_id uuid references notice_template;

comment on column case_paper.file is 'AEAD of the Word file, bound to this column and row';
comment on column case_paper.file_sha256 is 'of the Word file before it was sealed';

-- 送达: how and when a paper reached whom it is for. A correction is a further line; the last one counts.
create table paper_delivery (
    id           bigint generated always as identity primary key,
    paper_id     uuid        not null references case_paper,
    way          text        not null,
    on_day       date        not null,
    receipt      text,
    note         text,
    recorded_by  text        not null,
    recorded_at  timestamptz not null
);
create index paper_delivery_paper on paper_delivery (paper_id, id);
create trigger paper_delivery_append_only before update or delete or truncate on paper_delivery
    for each statement execute function refuse_change_of_history();
