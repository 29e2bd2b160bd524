-- A package that counts as its own receipt is called by its name as people read it: with the index number itself, not as
-- that is written in a file name.
update library_delivery l
set has_number = l.index_number || substring(l.has_number from '_v[0-9]{1,18}_[A-Z_]+$')
from library_target t
where t.id = l.target_id
  and t.channel ->> 'type' = 'FILE_DROP'
  and l.has_number ~ '%[0-9A-F]{2}.*_v[0-9]{1,18}_[A-Z_]+$';
