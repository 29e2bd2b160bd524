package cn.zwgk.application.casefile.persistence;

import cn.zwgk.application.casefile.CaseId;
import cn.zwgk.application.casefile.PersonalDataPlace;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What officers and applicant wrote about a case in words of their own: replies, reasons, opinions, marks. Who did what when stays. */
@Component
class CaseWords implements PersonalDataPlace {

    private static final String NO_WORDS = "'{\"content\": null, \"reasons\": null, \"competentBody\": null}'::jsonb";

    private final JdbcClient database;

    CaseWords(JdbcClient database) {
        this.database = database;
    }

    @Override
    public String code() {
        return "WORDS";
    }

    @Override
    public int count(CaseId id) {
        return database.sql("""
                        select (select count(*) from application_case where id = :id and draft is not null)
                            + (select count(*) from case_history where case_id = :id and reason is not null)
                            + (select count(*) from case_clock_entry where case_id = :id and reason is not null)
                            + (select count(*) from case_secrecy_review where case_id = :id)
                            + (select count(*) from case_reexamination where case_id = :id)
                            + (select count(*) from case_flag where case_id = :id)
                        """).param("id", id.value()).query(Integer.class).single();
    }

    @Override
    public void erase(CaseId id, LocalDate today) {
        run(
                "update application_case set draft = draft || %1$s, decision = decision || jsonb_build_object('draft', decision -> 'draft' || %1$s) where id = :id"
                        .formatted(NO_WORDS),
                id);
        run("update case_history set reason = null where case_id = :id and reason is not null", id);
        run("update case_clock_entry set reason = null where case_id = :id and reason is not null", id);
        run("update case_secrecy_review set opinion = '" + ERASED + "' where case_id = :id", id);
        run("update case_reexamination set reason = '" + ERASED + "' where case_id = :id", id);
        run("update case_flag set reason = '" + ERASED + "' where case_id = :id", id);
    }

    private void run(String sql, CaseId id) {
        database.sql(sql).param("id", id.value()).update();
    }
}
