-- Whether a file is under an electronic seal (电子签章), so that it can neither be redacted nor cleaned.
alter table screened_file add column sealed boolean not null default false;
