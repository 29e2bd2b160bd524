-- 一事一申请: the cases that stand for one application with several contents.
create table case_part (
    part_id  uuid primary key references application_case,
    whole_id uuid    not null references application_case,
    position integer not null,
    present  boolean not null,
    unique (whole_id, position)
);
comment on column case_part.present is 'false after the split was taken back; the position stays taken';
