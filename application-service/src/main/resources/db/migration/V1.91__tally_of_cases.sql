-- How many cases there are of an office and a state. A list tells it with every page, and counting 100,000 rows took longer than all
-- the rest of the page. Each statement that moves cases adds what it moved, so that none waits for another; a sum is what holds.
create table case_tally (
    office     text,
    state      text    not null,
    restricted boolean not null,
    cases      bigint  not null
);

insert into case_tally
select office, state, restricted, count(*) from application_case group by office, state, restricted;

create function tally_cases() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        insert into case_tally
        select office, state, restricted, count(*) from after group by office, state, restricted;
    elsif tg_op = 'DELETE' then
        insert into case_tally
        select office, state, restricted, -count(*) from before group by office, state, restricted;
    else
        insert into case_tally
        select office, state, restricted, sum(cases)
        from (select office, state, restricted, 1 as cases from after
              union all
              select office, state, restricted, -1 from before) moved
        group by office, state, restricted
        having sum(cases) <> 0;
    end if;
    -- Now and then what has been added is summed up; whatever another transaction is summing up is left to it.
    if (select count(*) from case_tally) > 300 then
        with summed as (
            delete from case_tally
            where ctid = any (array(select ctid from case_tally for update skip locked))
            returning office, state, restricted, cases)
        insert into case_tally
        select office, state, restricted, sum(cases) from summed
        group by office, state, restricted
        having sum(cases) <> 0;
    end if;
    return null;
end $$;

create trigger application_case_tallied_in after insert on application_case
    referencing new table as after for each statement execute function tally_cases();
create trigger application_case_tallied_moved after update on application_case
    referencing old table as before new table as after for each statement execute function tally_cases();
create trigger application_case_tallied_out after delete on application_case
    referencing old table as before for each statement execute function tally_cases();

drop index application_case_counted;
