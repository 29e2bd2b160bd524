-- The columns of sheets keep their headings now, so files that are still to be published are looked through once more.
update release_file f set edition = 0
from information_release r
where r.id = f.release_id and r.state in ('DRAFT', 'UNDER_REVIEW') and f.content is not null;
