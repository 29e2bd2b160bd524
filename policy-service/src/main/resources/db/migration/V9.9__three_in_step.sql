-- 三同步: what the interpretation service told of material. Rounds only grow.
create table interpretation_material (
    material_id     uuid    primary key,
    document_id     uuid    not null,
    title           text    not null,
    submitted_round integer not null,
    returned_round  integer not null,
    accepted_round  integer not null
);
create index interpretation_material_document on interpretation_material (document_id);

insert into interpretation_material (material_id, document_id, title, submitted_round, returned_round, accepted_round)
select material_id, document_id, '', 1, 0, 1 from accepted_material;
drop table accepted_material;

-- Who passed which review of material.
create table material_signature (
    material_id uuid        not null references interpretation_material,
    round       integer     not null,
    stage       text        not null check (stage in ('FIRST', 'SECOND', 'FINAL')),
    by_id       text        not null,
    by_name     text        not null,
    by_office   text        not null,
    signed_at   timestamptz not null,
    primary key (material_id, round, stage)
);

-- 随附解读材料: what is reviewed beside a document, for each time it was handed in.
create table document_companion (
    document_id    uuid    not null references document,
    round          integer not null,
    material_id    uuid    not null,
    material_round integer not null,
    primary key (document_id, round, material_id)
);
