package cn.zwgk.application.casefile.persistence;

import cn.zwgk.application.casefile.CaseId;
import cn.zwgk.application.casefile.PersonalDataPlace;
import cn.zwgk.web.AuditTrail;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The words in which officers gave reasons in the audit trail: of a case, of what contests it and of what was to be published of it.
 * Reasons given after a case was anonymised, as those of a suit years later, go with what they are about.
 */
@Component
class ActReasons implements PersonalDataPlace {

    private record Subject(String type, String id) {}

    private final JdbcClient database;
    private final AuditTrail audit;

    ActReasons(JdbcClient database, AuditTrail audit) {
        this.database = database;
        this.audit = audit;
    }

    @Override
    public String code() {
        return "REASONS";
    }

    @Override
    public int count(CaseId id) {
        return subjects(id).stream()
                .mapToInt(subject -> audit.reasonsOf(subject.type(), subject.id(), ERASED))
                .sum();
    }

    @Override
    public void erase(CaseId id, LocalDate today) {
        subjects(id).forEach(subject -> audit.eraseReasons(subject.type(), subject.id(), ERASED));
    }

    private List<Subject> subjects(CaseId id) {
        return database.sql("""
                        select 'application' as type, cast(:id as text) as id
                        union all select 'proceeding', id::text from proceeding where case_id = :id
                        union all select 'release', id::text from information_release where case_id = :id
                        """).param("id", id.value()).query(Subject.class).list();
    }
}
