-- A list tells how many there are; of 100,000 cases that took longer than all the rest. Few distinct values, so both stay small.
create index application_case_counted on application_case (office, state) where not restricted;
create index application_case_restricted on application_case (id) where restricted;
