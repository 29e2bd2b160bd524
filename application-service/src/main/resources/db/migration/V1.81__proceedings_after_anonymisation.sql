-- 匿名化以后登记的复议、诉讼: a court may take up a case whose time was over. What is registered about it then is kept as long as any
-- contested case and goes the same way; until it is gone the case stands in the schedule again.
alter table proceeding add column anonymised_on date;
comment on column proceeding.anonymised_on is 'null while it tells about people; empty again as soon as something is added to it';

update proceeding p set anonymised_on = c.anonymised_on
from application_case c where c.id = p.case_id and c.anonymised_on is not null and p.claim = '（已匿名化）';

create or replace view retention_standing as
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
    greatest(m.sent_at, p.changed_at, n.noted_at, s.recorded_at, e.at) as added_at,
    h.until_day as held_until, h.reason as held_reason, h.set_by as held_by,
    (select count(*) from case_part f join application_case x on x.id = f.part_id
     where f.whole_id = c.id and f.present and x.anonymised_on is null) as parts_kept,
    case when c.anonymised_on is null then 0 else coalesce(p.telling, 0) end as late_proceedings
from application_case c
left join lateral (
    select count(*) filter (where state <> 'STRUCK_OUT') as contested,
        count(*) filter (where state not in ('CLOSED', 'STRUCK_OUT')) as open,
        count(*) filter (where anonymised_on is null) as telling,
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
left join lateral (
    select max(y.at) as noted_at from proceeding_history y join proceeding q on q.id = y.proceeding_id
    where q.case_id = c.id) n on true
left join lateral (select max(at) as at from case_reexamination where case_id = c.id) e on true
left join retention_hold h on h.case_id = c.id and h.lifted_at is null;
