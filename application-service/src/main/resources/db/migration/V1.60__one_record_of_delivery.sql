-- 送达: how a reply was served rests with its paper. Until now the case had a record of its own beside it.
do $$
begin
    if exists (select 1 from application_case c where c.served_way is not null and not exists
            (select 1 from case_paper p where p.case_id = c.id and p.kind in ('DECISION', 'DECISION_NOTICE'))) then
        raise exception 'There are replies on record as served that have no paper';
    end if;
end
$$;

-- What the case had becomes a line of the paper, at the moment at which it was entered; the latest line counts.
insert into paper_delivery (paper_id, way, on_day, receipt, note, recorded_by, recorded_at)
select p.id, c.served_way, c.served_on, c.served_reference, null, c.served_by, coalesce(h.at, c.updated_at)
from application_case c
join lateral (select id from case_paper where case_id = c.id and kind in ('DECISION', 'DECISION_NOTICE')
              order by id desc limit 1) p on true
left join lateral (select at from case_history where case_id = c.id and act = 'RECORD_SERVICE'
                   order by id desc limit 1) h on true
where c.served_way is not null;

-- What only the paper had makes the case served.
with served as (
    update application_case c set state = 'SERVED', version = c.version + 1
    where c.state = 'DECIDED' and exists
        (select 1 from paper_delivery d join case_paper p on p.id = d.paper_id
         where p.case_id = c.id and p.kind in ('DECISION', 'DECISION_NOTICE'))
    returning c.id)
insert into case_history (case_id, at, by_id, by_name, act, to_state, reason)
select s.id, now(), 'system', '系统', 'RECORD_SERVICE', 'SERVED', d.on_day::text
from served s
join lateral (select d.on_day from paper_delivery d join case_paper p on p.id = d.paper_id
              where p.case_id = s.id and p.kind in ('DECISION', 'DECISION_NOTICE')
              order by d.recorded_at desc, d.id desc limit 1) d on true;

alter table application_case
    drop column served_way,
    drop column served_on,
    drop column served_reference,
    drop column served_in_time,
    drop column served_by;
