-- 行政复议、行政诉讼登记. Who contests is sealed; what a register needs to be searched by is not about persons.
create table proceeding (
    id                  uuid        primary key,
    version             bigint      not null,
    register_number     text        not null unique,
    kind                text        not null,
    case_id             uuid        not null references application_case,
    review_id           uuid        references proceeding,
    body                text        not null,
    body_number         text,
    claimant            bytea       not null,
    claimant_role       text        not null,
    claim               text        not null,
    simple_procedure    boolean     not null,
    filed_on            date        not null,
    copy_received_on    date        not null,
    answer_due_on       date        not null,
    answer_provisional  boolean     not null,
    answered_on         date,
    state               text        not null,
    office              text        not null,
    handler             text        not null,
    agents              text        not null,
    result              text,
    concluded_on        date,
    ruling_number       text,
    consequence         text,
    consequence_note    text,
    consequence_due_on  date,
    fulfilled_on        date,
    updated_at          timestamptz not null,
    check ((kind = 'LITIGATION_AFTER_REVIEW') = (review_id is not null)),
    check (filed_on <= copy_received_on),
    check ((result is null) = (concluded_on is null)),
    check ((result is null) = (consequence is null))
);
create index proceeding_case on proceeding (case_id);
create index proceeding_waiting on proceeding (state, answer_due_on);
create index proceeding_filed_on on proceeding (filed_on);

comment on column proceeding.claimant is 'AEAD of who contests, bound to this column and row';
comment on column proceeding.answer_due_on is 'last day for the written answer and the evidence';

-- What was ruled and what was appealed, in order: from it follows how a proceeding stood on any day.
create table proceeding_ruling (
    proceeding_id uuid    not null references proceeding,
    position      integer not null,
    kind          text    not null,
    on_day        date    not null,
    result        text,
    primary key (proceeding_id, position),
    check ((kind = 'CONCLUDED') = (result is not null))
);
create trigger proceeding_ruling_append_only before update or delete or truncate on proceeding_ruling
    for each statement execute function refuse_change_of_history();

create table proceeding_history (
    id            bigint generated always as identity primary key,
    proceeding_id uuid        not null references proceeding,
    at            timestamptz not null,
    by_id         text        not null,
    by_name       text        not null,
    act           text        not null,
    to_state      text        not null,
    reason        text
);
create index proceeding_history_proceeding on proceeding_history (proceeding_id, id);
create trigger proceeding_history_append_only before update or delete or truncate on proceeding_history
    for each statement execute function refuse_change_of_history();

-- 材料: what came and what went, as a list.
create table proceeding_paper (
    id            uuid primary key,
    proceeding_id uuid        not null references proceeding,
    kind          text        not null,
    title         text        not null,
    number        text,
    dated         date        not null,
    incoming      boolean     not null,
    by_name       text        not null,
    at            timestamptz not null
);
create index proceeding_paper_proceeding on proceeding_paper (proceeding_id, dated);
create trigger proceeding_paper_append_only before update or delete or truncate on proceeding_paper
    for each statement execute function refuse_change_of_history();
