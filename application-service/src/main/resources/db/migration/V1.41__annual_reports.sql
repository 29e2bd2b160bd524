-- 政府信息公开工作年度报告, a row a year.
create table annual_report (
    year           integer     primary key,
    version        bigint      not null,
    state          text        not null,
    texts          jsonb       not null,
    entered        jsonb       not null,
    submission     jsonb,
    approval       jsonb,
    publication    jsonb,
    updated_at     timestamptz not null,
    check (year between 2008 and 2999)
);
comment on column annual_report.submission is 'who submitted it, when, and the figures as they were then';

create table annual_report_history (
    id       bigint generated always as identity primary key,
    year     integer     not null references annual_report,
    at       timestamptz not null,
    by_id    text        not null,
    by_name  text        not null,
    act      text        not null,
    to_state text        not null,
    reason   text
);
create index annual_report_history_year on annual_report_history (year, id);
create trigger annual_report_history_append_only before update or delete or truncate on annual_report_history
    for each statement execute function refuse_change_of_history();

-- The report as it was approved; nothing changes it afterwards. Figures are kept as text, byte for byte as they were summed.
create table frozen_report (
    year      integer     primary key references annual_report,
    figures   text        not null,
    html      text        not null,
    word      bytea       not null,
    checksum  text        not null,
    frozen_at timestamptz not null
);
create trigger frozen_report_append_only before update or delete or truncate on frozen_report
    for each statement execute function refuse_change_of_history();

-- In which cell each case was counted. EARLIER: settled before the first report that the platform made.
create table report_case (
    year     integer not null references annual_report,
    case_id  uuid    not null references application_case,
    origin   text    not null,
    category text    not null,
    line     text,
    primary key (year, case_id)
);
create index report_case_case on report_case (case_id, year);
create trigger report_case_append_only before update or delete or truncate on report_case
    for each statement execute function refuse_change_of_history();
comment on column report_case.line is 'the row of table 3 in which it was settled; null if it was carried forward';

create table report_proceeding (
    year          integer not null references annual_report,
    proceeding_id uuid    not null references proceeding,
    kind          text    not null,
    cell          text    not null,
    primary key (year, proceeding_id)
);
create trigger report_proceeding_append_only before update or delete or truncate on report_proceeding
    for each statement execute function refuse_change_of_history();

-- What is counted by the year.
create index application_case_closed_on on application_case (closed_on) where closed_on is not null;
