-- Cases that were anonymised before the reasons of acts went with them.
insert into audit_erasure (subject_type, subject_id, at)
select 'application', id::text, now() from application_case where anonymised_on is not null
union all
select 'proceeding', id::text, now() from proceeding where anonymised_on is not null
union all
select 'release', r.id::text, now()
from information_release r join application_case c on c.id = r.case_id
where c.anonymised_on is not null
on conflict do nothing;

update audit_entry a set reason = '（已匿名化）'
from audit_erasure e
where e.subject_type = a.subject_type and e.subject_id = a.subject_id and a.reason is not null;
