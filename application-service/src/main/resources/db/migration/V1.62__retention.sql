-- 保存期限: classes of what is kept, as data. The least is what the law leaves no shorter; how much longer is for the house to say.
create table retention_class (
    code         text primary key,
    months       integer     not null,
    least_months integer     not null,
    basis        text        not null,
    reason       text        not null,
    changed_by   text,
    changed_at   timestamptz,
    check (months >= least_months)
);
insert into retention_class (code, months, least_months, basis, reason) values
    ('IDENTITY_DOCUMENT', 6, 6, '个人信息保护法第十九条、第四十七条；行政诉讼法第四十六条',
     '核对身份的目的在办结时已经实现；留到直接起诉的六个月期限届满，以便证明身份核对过'),
    ('CASE', 120, 120, '条例第四十五条；档案法第十三条、第十四条；个人信息保护法第十九条、第四十七条',
     '依申请公开办理材料按文书档案定期十年保管，期满不再需要识别申请人'),
    ('CONTESTED_CASE', 360, 120, '条例第四十五条；档案法第十三条、第十四条；个人信息保护法第十九条、第四十七条',
     '经过行政复议或者行政诉讼的，按文书档案定期三十年保管');
comment on table retention_class is 'months are counted from the closing of the case, or from the end of the last proceeding about it';

-- 暂缓: a case that must not be touched yet, and until when.
create table retention_hold (
    id          uuid primary key,
    case_id     uuid        not null references application_case,
    reason      text        not null,
    until_day   date        not null,
    set_by      text        not null,
    set_at      timestamptz not null,
    lifted_by   text,
    lifted_at   timestamptz,
    lift_reason text,
    check ((lifted_at is null) = (lifted_by is null))
);
create unique index retention_hold_standing on retention_hold (case_id) where lifted_at is null;

-- 匿名化批次: what one person proposed and another approved; nothing is erased without.
create table retention_batch (
    id             uuid primary key,
    version        bigint      not null,
    number         text        not null unique,
    state          text        not null,
    proposed_by_id text        not null,
    proposed_by    text        not null,
    proposed_at    timestamptz not null,
    judged_by      text,
    judged_at      timestamptz,
    judged_reason  text,
    runs_at        timestamptz,
    finished_at    timestamptz
);
create table retention_item (
    batch_id    uuid not null references retention_batch,
    case_id     uuid not null references application_case,
    description text not null,
    outcome     text not null,
    grounds     text[] not null default '{}',
    settled_at  timestamptz,
    primary key (batch_id, case_id)
);
create unique index retention_item_once on retention_item (case_id) where outcome = 'PENDING';
comment on column retention_item.description is 'what the register goes on saying about the information that was asked for';
comment on column retention_item.grounds is 'what stood against it when its turn came';

-- What has to be known of a case to say whether its time is over. The rules over it stand in RetentionGround.
create view retention_standing as
select c.id as case_id, c.registration_number, c.description, c.office, c.state, c.result, c.closed_on, c.restricted,
    c.anonymised_on, k.code as class, o.over_on,
    (o.over_on + make_interval(months => k.months))::date as kept_until,
    -- Reviews within 60 days and suits within six months of service (Administrative Litigation Law, Article 46); where no service
    -- is on record, within five years of the reply (Article 46, second paragraph). After a ruling six months for a retrial.
    greatest(
        case when c.result is null then null
             when s.on_day is not null then (s.on_day + interval '6 months')::date
             else (c.closed_on + interval '5 years')::date end,
        (p.ended_on + interval '6 months')::date) as contestable_until,
    coalesce(p.open, 0) as open_proceedings,
    a.archived_at,
    greatest(m.sent_at, p.changed_at, s.recorded_at, e.at) as added_at,
    h.until_day as held_until, h.reason as held_reason, h.set_by as held_by,
    (select count(*) from case_part f join application_case x on x.id = f.part_id
     where f.whole_id = c.id and f.present and x.anonymised_on is null) as parts_kept
from application_case c
left join lateral (
    select count(*) filter (where state <> 'STRUCK_OUT') as contested,
        count(*) filter (where state not in ('CLOSED', 'STRUCK_OUT')) as open,
        max(greatest(concluded_on, fulfilled_on)) filter (where state <> 'STRUCK_OUT') as ended_on,
        max(updated_at) as changed_at
    from proceeding where case_id = c.id) p on true
join retention_class k on k.code = case when p.contested > 0 then 'CONTESTED_CASE' else 'CASE' end
cross join lateral (select greatest(c.closed_on, p.ended_on) as over_on) o
left join lateral (
    select d.on_day, d.recorded_at from paper_delivery d join case_paper r on r.id = d.paper_id
    where r.case_id = c.id and r.kind in ('DECISION', 'DECISION_NOTICE')
    order by d.recorded_at desc, d.id desc limit 1) s on true
left join lateral (select max(made_at) as archived_at from case_archive where case_id = c.id) a on true
left join lateral (select max(sent_at) as sent_at from case_message where case_id = c.id) m on true
left join lateral (select max(at) as at from case_reexamination where case_id = c.id) e on true
left join retention_hold h on h.case_id = c.id and h.lifted_at is null;

drop table upload_retention;
