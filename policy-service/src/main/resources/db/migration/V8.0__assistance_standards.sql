-- 救助标准. Districts and categories are data of the openness office; amounts are only ever added, closed and superseded.
create extension if not exists btree_gist;

create table standard_district (
    code     text    primary key,
    name     text    not null unique,
    position integer not null,
    in_use   boolean not null,
    version  bigint  not null
);

create table standard_category (
    code          text    primary key,
    id            uuid    not null unique,
    group_name    text    not null,
    name          text    not null,
    unit          text    not null,
    note          text,
    position      integer not null,
    in_use        boolean not null,
    version       bigint  not null,
    change_number bigint  unique,
    unique (group_name, name)
);

-- The number of the latest change to the standards; one row, locked until the change commits, so that none is missed.
create table standard_change (
    one   boolean primary key default true check (one),
    value bigint not null
);
insert into standard_change (value) values (0);

-- 批量报送. One document and one date decide all cells of a sheet; another person confirms it.
create table standard_sheet (
    id                 uuid        primary key,
    version            bigint      not null,
    state              text        not null check (state in ('PROPOSED', 'CONFIRMED', 'REJECTED', 'RECALLED')),
    document_id        uuid        not null references document,
    effective_from     date        not null,
    effective_until    date,
    note               text,
    reason             text,
    proposed_by_id     text        not null,
    proposed_by_name   text        not null,
    proposed_by_office text        not null,
    proposed_at        timestamptz not null,
    decided_by_id      text,
    decided_by_name    text,
    decided_by_office  text,
    decided_at         timestamptz,
    remark             text,
    check (effective_until > effective_from),
    check (decided_by_id is null or decided_by_id <> proposed_by_id or state = 'RECALLED'),
    check ((state = 'PROPOSED') = (decided_at is null))
);
create index standard_sheet_latest on standard_sheet (proposed_at desc, id);

create table standard_sheet_cell (
    sheet_id      uuid    not null references standard_sheet,
    position      integer not null,
    district_code text    not null references standard_district,
    category_code text    not null references standard_category,
    amount        numeric(12, 2) not null check (amount > 0),
    corrects      uuid,
    primary key (sheet_id, position),
    unique (sheet_id, district_code, category_code)
);

create table standard_amount (
    id              uuid           primary key,
    district_code   text           not null references standard_district,
    category_code   text           not null references standard_category,
    amount          numeric(12, 2) not null check (amount > 0),
    effective_from  date           not null,
    effective_until date,
    document_id     uuid           not null references document,
    sheet_id        uuid           not null references standard_sheet,
    set_at          timestamptz    not null,
    corrects        uuid           unique references standard_amount,
    reason          text,
    superseded_at   timestamptz,
    check (effective_until > effective_from),
    check ((corrects is null) = (reason is null)),
    -- Whatever the service does: on one day, one district and one category have one amount.
    constraint standard_amount_one_a_day exclude using gist (
        district_code with =, category_code with =, daterange(effective_from, effective_until) with &&)
        where (superseded_at is null)
);
create index standard_amount_cell on standard_amount (category_code, district_code, effective_from);
create index standard_amount_document on standard_amount (document_id);

-- An amount is never overwritten: an open period may be closed once, an entry superseded once, nothing else.
create function keep_standard_amount() returns trigger language plpgsql as $$
begin
    if row (new.id, new.district_code, new.category_code, new.amount, new.effective_from, new.document_id, new.sheet_id, new.set_at,
            new.corrects, new.reason)
       is distinct from
       row (old.id, old.district_code, old.category_code, old.amount, old.effective_from, old.document_id, old.sheet_id, old.set_at,
            old.corrects, old.reason)
       or (old.effective_until is not null and new.effective_until is distinct from old.effective_until)
       or (old.superseded_at is not null and new.superseded_at is distinct from old.superseded_at) then
        raise exception 'An amount is never overwritten';
    end if;
    return new;
end
$$;
create trigger standard_amount_kept before update on standard_amount for each row execute function keep_standard_amount();
create trigger standard_amount_not_deleted before delete or truncate on standard_amount
    for each statement execute function refuse_change_of_history();
