create table effect (
    id       bigint generated always as identity primary key,
    consumer text not null,
    event_id uuid not null,
    subject  uuid not null,
    step     integer not null,
    title    text
);
create table counter (subject uuid primary key, step integer not null);
