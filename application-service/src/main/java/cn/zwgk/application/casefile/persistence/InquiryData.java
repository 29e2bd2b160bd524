package cn.zwgk.application.casefile.persistence;

import cn.zwgk.application.casefile.CaseId;
import cn.zwgk.application.casefile.PersonalDataPlace;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whom a case asked, what they said, and minutes. What was asked when, how it ended and what was paid stays: the clock and the report count it. */
@Component
class InquiryData implements PersonalDataPlace {

    private final JdbcClient database;
    private final CaseRecordFiles records;

    InquiryData(JdbcClient database, CaseRecordFiles records) {
        this.database = database;
        this.records = records;
    }

    @Override
    public String code() {
        return "INQUIRIES";
    }

    @Override
    public int count(CaseId id) {
        return database.sql("""
                        select (select count(*) from case_awaited where case_id = :id)
                            + (select count(*) from case_meeting where case_id = :id)
                        """).param("id", id.value()).query(Integer.class).single();
    }

    @Override
    public void erase(CaseId id, LocalDate today) {
        records.eraseWords(id, ERASED);
    }
}
