-- 遮盖区域: parts of pages that go out of a file in which there is no text to mark; shares of the page, from its upper left corner.
create table answer_region (
    id         uuid primary key,
    file_id    uuid             not null references answer_file,
    page       integer          not null check (page > 0),
    x          double precision not null check (x >= 0 and x <= 1),
    y          double precision not null check (y >= 0 and y <= 1),
    width      double precision not null check (width > 0 and width <= 1),
    height     double precision not null check (height > 0 and height <= 1),
    ground     text             not null,
    reason     text             not null,
    decided_by text             not null
);
create index answer_region_file on answer_region (file_id, page);
