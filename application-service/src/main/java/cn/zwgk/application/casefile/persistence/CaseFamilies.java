package cn.zwgk.application.casefile.persistence;

import cn.zwgk.application.casefile.CaseId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Which cases were split off from which. */
@Repository
public class CaseFamilies {

    private final JdbcClient database;

    CaseFamilies(JdbcClient database) {
        this.database = database;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void add(CaseId whole, CaseId part, int position) {
        database.sql("""
                        insert into case_part (part_id, whole_id, position, present)
                        values (:part, :whole, :position, true)
                        """)
                .param("part", part.value())
                .param("whole", whole.value())
                .param("position", position)
                .update();
    }

    /** The parts are no parts any more; their positions stay taken. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void forget(CaseId whole) {
        database.sql("update case_part set present = false where whole_id = :whole")
                .param("whole", whole.value())
                .update();
    }

    /** 0 if the case never was split. */
    @Transactional(readOnly = true)
    public int lastPosition(CaseId whole) {
        return database.sql("select coalesce(max(position), 0) from case_part where whole_id = :whole")
                .param("whole", whole.value())
                .query(Integer.class)
                .single();
    }

    @Transactional(readOnly = true)
    public boolean isPart(CaseId id) {
        return wholeOf(id).isPresent();
    }

    /** The case that this one was split off from. */
    @Transactional(readOnly = true)
    public Optional<CaseId> wholeOf(CaseId part) {
        return database.sql("select whole_id from case_part where part_id = :part and present")
                .param("part", part.value())
                .query(UUID.class)
                .optional()
                .map(CaseId::new);
    }

    /** In the order of their numbers. */
    @Transactional(readOnly = true)
    public List<CaseId> partsOf(CaseId whole) {
        return database
                .sql("select part_id from case_part where whole_id = :whole and present order by position")
                .param("whole", whole.value())
                .query(UUID.class)
                .list()
                .stream()
                .map(CaseId::new)
                .toList();
    }
}
