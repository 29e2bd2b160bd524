package cn.zwgk.application.intake.persistence;

import cn.zwgk.application.casefile.CaseId;
import cn.zwgk.application.intake.ApplicantMark;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * A blind index over people: keyed hashes that can be compared and not read, nor found by trying all numbers without the
 * key.
 */
@Repository
public class PersonIndex {

    private static final int MOST = 500;

    private final JdbcClient database;
    private final BlindIndexKey key;

    PersonIndex(JdbcClient database, BlindIndexKey key) {
        this.database = database;
        this.key = key;
    }

    /** Another case, and what the two applicants have in common. */
    public record Match(CaseId id, Set<ApplicantMark> by) {

        public Match {
            by = Set.copyOf(by);
        }
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void add(CaseId id, Map<ApplicantMark, String> marks) {
        marks.forEach((mark, value) -> database.sql("""
                        insert into case_person (case_id, mark, hash) values (:id, :mark, :hash)
                        on conflict do nothing
                        """)
                .param("id", id.value())
                .param("mark", mark.name())
                .param("hash", key.hash(mark.name() + ":" + value))
                .update());
    }

    /** Cases of which nothing is in the index yet. */
    @Transactional(readOnly = true)
    public List<CaseId> casesWithout(int most) {
        return database.sql("""
                        select c.id from application_case c
                        where c.anonymised_on is null
                            and not exists (select 1 from case_person p where p.case_id = c.id) order by c.id limit :most
                        """).param("most", most).query(UUID.class).list().stream()
                .map(CaseId::new)
                .toList();
    }

    /** The newest first, as many as anybody looks through. */
    @Transactional(readOnly = true)
    public List<Match> sharing(CaseId id) {
        return database.sql("""
                        select other.case_id, array_agg(other.mark) as marks
                        from case_person own join case_person other
                            on other.mark = own.mark and other.hash = own.hash and other.case_id <> own.case_id
                        where own.case_id = :id group by other.case_id order by other.case_id desc limit :most
                        """)
                .param("id", id.value())
                .param("most", MOST)
                .query((row, number) -> new Match(
                        new CaseId(row.getObject("case_id", UUID.class)),
                        Arrays.stream((String[]) row.getArray("marks").getArray())
                                .map(ApplicantMark::valueOf)
                                .collect(Collectors.toUnmodifiableSet())))
                .list();
    }
}
