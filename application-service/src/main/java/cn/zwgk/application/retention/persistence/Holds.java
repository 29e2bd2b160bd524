package cn.zwgk.application.retention.persistence;

import cn.zwgk.application.casefile.CaseId;
import cn.zwgk.web.Ids;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** 暂缓: a case has one at a time; those that were lifted stay on record. */
@Repository
public class Holds {

    private final JdbcClient database;

    Holds(JdbcClient database) {
        this.database = database;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void set(CaseId id, String reason, LocalDate until, String by, Instant now) {
        database.sql("""
                        insert into retention_hold (id, case_id, reason, until_day, set_by, set_at)
                        values (:id, :caseId, :reason, :until, :by, :now)
                        """)
                .param("id", Ids.next())
                .param("caseId", id.value())
                .param("reason", reason)
                .param("until", until)
                .param("by", by)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** @return false if there is none */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean lift(CaseId id, String reason, String by, Instant now) {
        return database.sql("""
                        update retention_hold set lifted_by = :by, lifted_at = :now, lift_reason = :reason
                        where case_id = :caseId and lifted_at is null
                        """)
                        .param("by", by)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("reason", reason)
                        .param("caseId", id.value())
                        .update()
                == 1;
    }
}
