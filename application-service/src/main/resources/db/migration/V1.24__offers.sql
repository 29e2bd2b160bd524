-- How often something published was offered before an application, and what came of it. Nothing of whom.
create table offer_figure (
    day     date   not null,
    outcome text   not null,
    count   bigint not null,
    primary key (day, outcome)
);
