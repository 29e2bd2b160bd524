-- 送达回证: which paper a slip is for. A paper has one.
alter table case_paper add column slip_of uuid references case_paper;
create unique index case_paper_slip on case_paper (slip_of) where slip_of is not null;
