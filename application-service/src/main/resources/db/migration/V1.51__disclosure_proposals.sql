-- 主动公开建议: that information which was asked for becomes public. Why is sealed: an applicant may write about himself.
create table disclosure_proposal (
    id              uuid        primary key,
    version         bigint      not null,
    number          text        not null unique,
    origin          text        not null,
    title           text        not null,
    case_ids        uuid[]      not null check (cardinality(case_ids) > 0),
    reason          bytea       not null,
    office          text,
    proposed_by_id  text        not null,
    proposed_by     text        not null,
    proposed_at     timestamptz not null,
    state           text        not null,
    way             text,
    decision_reason text,
    decided_by      text,
    decided_at      timestamptz,
    document_id     uuid,
    document_title  text,
    updated_at      timestamptz not null,
    check ((decided_at is null) = (state = 'PROPOSED')),
    check ((decided_at is null) = (decision_reason is null)),
    check ((document_id is null) = (document_title is null))
);
create unique index disclosure_proposal_of_applicant on disclosure_proposal ((case_ids[1])) where origin = 'APPLICANT';
create index disclosure_proposal_cases on disclosure_proposal using gin (case_ids);
create index disclosure_proposal_waiting on disclosure_proposal (state, updated_at);

comment on column disclosure_proposal.reason is 'AEAD of why it should be public, bound to this column and row';

create table disclosure_proposal_history (
    id          bigint generated always as identity primary key,
    proposal_id uuid        not null references disclosure_proposal,
    at          timestamptz not null,
    by_id       text        not null,
    by_name     text        not null,
    act         text        not null,
    to_state    text        not null,
    reason      text
);
create index disclosure_proposal_history_proposal on disclosure_proposal_history (proposal_id, id);
create trigger disclosure_proposal_history_append_only before update or delete or truncate on disclosure_proposal_history
    for each statement execute function refuse_change_of_history();

-- Which earlier cases of other people seem to ask for the same; pointed at until an officer has said something.
create table same_asked (
    case_id          uuid    not null references application_case,
    other_case_id    uuid    not null references application_case,
    alike            integer not null,
    same_number      boolean not null,
    dismissed_at     timestamptz,
    dismissed_by     text,
    dismissed_reason text,
    primary key (case_id, other_case_id)
);
create index same_asked_other on same_asked (other_case_id);
