-- 匿名化: the day on which everything that tells about people was taken out of a case.
alter table application_case add column anonymised_on date;

-- Which format the manifest of an archive has, and when what was archived was destroyed with its case.
alter table case_archive
    add column format     text not null default 'zwgk-case-archive/1',
    add column removed_on date;
alter table case_archive alter column format drop default;

-- History stays append-only, with one exception: of a case that is marked as anonymised the columns that a trigger names may be
-- emptied. Everything else of the line stays as it is, and no line is removed.
create function refuse_change_but_erasure() returns trigger language plpgsql as $$
declare
    line  jsonb := to_jsonb(old);
    owner uuid  := coalesce(
        (line ->> 'case_id')::uuid,
        (select p.case_id from case_paper p where p.id = (line ->> 'paper_id')::uuid),
        (select p.case_id from proceeding p where p.id = (line ->> 'proceeding_id')::uuid));
begin
    if tg_op = 'UPDATE' and to_jsonb(new) - tg_argv = line - tg_argv
        and exists (select 1 from application_case c where c.id = owner and c.anonymised_on is not null) then
        return new;
    end if;
    raise exception 'history in % is append-only', tg_table_name;
end
$$;

do $$
declare
    kept record;
begin
    for kept in select * from (values
        ('case_paper', '''text'', ''file'', ''file_sha256'', ''addressee'''),
        ('case_meeting', '''words'''),
        ('case_archive', '''written'', ''parts'', ''removed_on'''),
        ('case_history', '''reason'''),
        ('case_clock_entry', '''reason'''),
        ('case_secrecy_review', '''opinion'''),
        ('case_reexamination', '''reason'''),
        ('paper_delivery', '''receipt'', ''note'''),
        ('proceeding_history', '''reason'''),
        ('proceeding_paper', '''title''')) as t (name, columns)
    loop
        execute format('drop trigger %I on %I', kept.name || '_append_only', kept.name);
        execute format('create trigger %I before truncate on %I for each statement execute function refuse_change_of_history()',
            kept.name || '_append_only', kept.name);
        execute format('create trigger %I before update or delete on %I for each row execute function refuse_change_but_erasure(%s)',
            kept.name || '_erasure_only', kept.name, kept.columns);
    end loop;
end
$$;
