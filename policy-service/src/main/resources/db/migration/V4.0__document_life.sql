-- 版本: a draft may be the next edition of a published document; when it is published, it is merged into that one.
alter table document
    add column edition         integer not null default 1,
    add column revises_id      uuid references document,
    add column edition_nature  text,
    add column change_note     text,
    add column changed_on      date,
    -- 撤下方式, and where its readers are led instead
    add column withdrawal_type text,
    add column successor_id    uuid references document;

update document set withdrawal_type = 'WITHDRAWN' where state = 'WITHDRAWN';

alter table document
    add constraint document_edition_complete check (
        (revises_id is null) = (edition_nature is null)
        and (revises_id is null) = (change_note is null)
        and (revises_id is null) = (changed_on is null)),
    add constraint document_withdrawal_typed check ((state = 'WITHDRAWN') = (withdrawal_type is not null)),
    add constraint document_consolidated_somewhere check (withdrawal_type <> 'CONSOLIDATED' or successor_id is not null);

-- One edition at a time is on its way.
create unique index document_open_edition on document (revises_id)
    where revises_id is not null and state not in ('MERGED', 'DISCARDED');
create index document_lapsing on document (lapses_on)
    where state = 'PUBLISHED' and kind = 'NORMATIVE' and lapses_on is not null;

-- What readers could read, edition by edition, once there is more than one.
create table document_edition (
    document_id     uuid        not null references document,
    number          integer     not null,
    nature          text,
    change_note     text,
    changed_on      date,
    published_at    timestamptz not null,
    by_office       text        not null,
    draft_id        uuid references document,
    title           text        not null,
    document_number text,
    written_on      date,
    effective_from  date,
    lapses_on       date,
    summary         text,
    html            text        not null,
    plain_text      text        not null,
    primary key (document_id, number)
);
create trigger document_edition_append_only
    before update or delete or truncate on document_edition
    for each statement execute function refuse_change_of_history();

-- The attachments that an edition had.
create table document_edition_attachment (
    document_id   uuid    not null,
    number        integer not null,
    position      integer not null,
    attachment_id uuid    not null,
    file_name     text    not null,
    media_type    text    not null,
    size          bigint  not null,
    sha256        text    not null,
    primary key (document_id, number, position),
    foreign key (document_id, number) references document_edition
);

-- 急件先发: published before the reviews were complete; a second person decides afterwards.
create table urgent_publication (
    document_id       uuid primary key references document,
    reason            text        not null,
    by_id             text        not null,
    by_name           text        not null,
    by_office         text        not null,
    at                timestamptz not null,
    outcome           text        not null check (outcome in ('PENDING', 'APPROVED', 'REFUSED')),
    decided_by_id     text,
    decided_by_name   text,
    decided_by_office text,
    decided_at        timestamptz,
    remark            text,
    check ((outcome = 'PENDING') = (decided_by_id is null and decided_at is null)),
    check (decided_by_id <> by_id)
);
create index urgent_publication_pending on urgent_publication (at) where outcome = 'PENDING';

-- 不予公开: one row a decision, never changed.
create table withholding (
    document_id  uuid        not null references document,
    number       integer     not null,
    outcome      text        not null check (outcome in ('WITHHELD', 'KEPT', 'OPENED')),
    ground       text        not null,
    other_law    text,
    reason       text        not null,
    by_id        text        not null,
    by_name      text        not null,
    by_office    text        not null,
    at           timestamptz not null,
    reexamine_on date,
    primary key (document_id, number),
    check ((outcome = 'OPENED') = (reexamine_on is null)),
    check (ground <> 'OTHER_LAW' or other_law is not null)
);
create trigger withholding_append_only
    before update or delete or truncate on withholding
    for each statement execute function refuse_change_of_history();

-- 期限: how long people have, and on what ground. The openness office may change them.
create table disclosure_term (
    code    text primary key,
    amount  integer not null check (amount between 1 and 120),
    unit    text    not null check (unit in ('WORKING_DAYS', 'MONTHS')),
    basis   text    not null,
    version bigint  not null default 1
);
insert into disclosure_term (code, amount, unit, basis) values
    ('DISCLOSURE', 20, 'WORKING_DAYS', '《条例》第二十六条：自政府信息形成或者变更之日起二十个工作日内公开'),
    ('URGENT_APPROVAL', 1, 'WORKING_DAYS', '急件先发、事后补批：发布后的下一个工作日内'),
    ('REEXAMINATION', 12, 'MONTHS', '《条例》第十八条：对不予公开的政府信息定期评估审查'),
    ('LAPSE_WARNING_FIRST', 6, 'MONTHS', '行政规范性文件有效期届满前六个月评估'),
    ('LAPSE_WARNING_SECOND', 3, 'MONTHS', '行政规范性文件有效期届满前三个月评估'),
    ('LAPSE_WARNING_LAST', 1, 'MONTHS', '行政规范性文件有效期届满前一个月评估');

-- 失效提醒 that were raised: one a document, lapse date and warning.
create table lapse_reminder (
    document_id uuid        not null references document,
    lapses_on   date        not null,
    warning     text        not null,
    raised_at   timestamptz not null,
    primary key (document_id, lapses_on, warning)
);
