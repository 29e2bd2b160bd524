package cn.zwgk.application.intake.persistence;

import cn.zwgk.application.casefile.CaseId;
import cn.zwgk.application.casefile.PersonalDataPlace;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How a case came in, in words that may name people, and what help the applicant needed, which tells of his health; and the keyed
 * hashes by which he is known again. Channel and days stay.
 */
@Component
class IntakeData implements PersonalDataPlace {

    private final JdbcClient database;

    IntakeData(JdbcClient database) {
        this.database = database;
    }

    @Override
    public String code() {
        return "INTAKE";
    }

    @Override
    public int count(CaseId id) {
        return database.sql("""
                        select (select count(*) from case_intake where case_id = :id)
                            + (select count(*) from case_person where case_id = :id)
                        """).param("id", id.value()).query(Integer.class).single();
    }

    @Override
    public void erase(CaseId id, LocalDate today) {
        database.sql("""
                        update case_intake set confirmed_how = null, help = '{}', help_note = null where case_id = :id
                        """).param("id", id.value()).update();
        database.sql("delete from case_person where case_id = :id")
                .param("id", id.value())
                .update();
    }
}
