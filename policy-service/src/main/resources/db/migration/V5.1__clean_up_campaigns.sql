-- 失效文件清理: a campaign, the documents that it looks at, and what becomes of each.
create table clean_up_campaign (
    id               uuid        primary key,
    version          bigint      not null,
    state            text        not null,
    title            text        not null,
    ground           text        not null,
    ends_on          date        not null,
    opened_by_id     text        not null,
    opened_by_name   text        not null,
    opened_by_office text        not null,
    opened_at        timestamptz not null,
    result_title     text,
    result_number    text,
    result_preface   text,
    effective_on     date,
    prepared_by_id     text,
    prepared_by_name   text,
    prepared_by_office text,
    prepared_at      timestamptz,
    checked_by_id     text,
    checked_by_name   text,
    checked_by_office text,
    checked_at       timestamptz,
    check_remark     text,
    document_id      uuid        references document,
    published_at     timestamptz,
    updated_at       timestamptz not null,
    check ((state = 'PUBLISHED') = (document_id is not null and published_at is not null))
);
create index clean_up_campaign_state on clean_up_campaign (state, ends_on);

create table clean_up_item (
    id               uuid   primary key,
    campaign_id      uuid   not null references clean_up_campaign,
    document_id      uuid   not null references document,
    version          bigint not null,
    state            text   not null,
    office           text,
    proposal         text,
    proposal_reason  text,
    proposed_by_id     text,
    proposed_by_name   text,
    proposed_by_office text,
    proposed_at      timestamptz,
    opinion          text,
    opinion_reason   text,
    opined_by_id     text,
    opined_by_name   text,
    opined_by_office text,
    opined_at        timestamptz,
    decision         text,
    decision_reason  text,
    decided_by_id     text,
    decided_by_name   text,
    decided_by_office text,
    decided_at       timestamptz,
    removal_reason   text
);
create index clean_up_item_campaign on clean_up_item (campaign_id, state);
create unique index clean_up_item_once on clean_up_item (campaign_id, document_id) where state <> 'REMOVED';
create index clean_up_item_document on clean_up_item (document_id);
create index clean_up_item_amend on clean_up_item (office) where state = 'SETTLED' and decision = 'AMEND';
