package cn.zwgk.application.proposal;

import cn.zwgk.application.casefile.CaseDirectory;
import cn.zwgk.application.casefile.CaseId;
import cn.zwgk.application.casefile.RequestedInformation;
import cn.zwgk.application.intake.Likeness;
import cn.zwgk.application.intake.OtherApplicants;
import cn.zwgk.web.ChinaTime;
import java.text.Normalizer;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds cases of other applicants that seem to ask for the same (Article 44(1)): the same document number, or much the same words. It
 * points at them; whether it is the same information is for the officer to say.
 */
@Component
public class SameAsked {

    /** From how alike on two descriptions are pointed at, in percent. */
    static final int ALIKE = 60;

    private static final int MONTHS = 24;
    private static final int LOOKED_THROUGH = 5000;
    private static final int MOST = 20;

    private final JdbcClient database;
    private final CaseDirectory cases;
    private final OtherApplicants applicants;
    private final InstantSource time;

    SameAsked(JdbcClient database, CaseDirectory cases, OtherApplicants applicants, InstantSource time) {
        this.database = database;
        this.cases = cases;
        this.applicants = applicants;
        this.time = time;
    }

    /**
     * A case that seems to ask for the same.
     *
     * @param alike how alike the descriptions are, in percent
     * @param sameNumber whether both name the same document
     */
    public record Near(CaseId id, int alike, boolean sameNumber) {}

    private record Asked(
            UUID id, String description, @Nullable String documentNumber) {}

    /** Of the last two years, the most alike first. Restricted cases are not pointed at. */
    @Transactional(readOnly = true)
    public List<Near> near(CaseId id) {
        RequestedInformation wanted = cases.get(id).request();
        Set<CaseId> samePerson = applicants.casesOfTheSamePerson(id);
        LocalDate since = ChinaTime.today(time).minusMonths(MONTHS);
        return database
                .sql("""
                        select id, description, document_number from application_case
                        where id <> :id and not restricted and state not in ('REPLACED', 'WITHDRAWN')
                            and submitted_at >= :since
                        order by submitted_at desc limit :most
                        """)
                .param("id", id.value())
                .param("since", since.atStartOfDay(ChinaTime.ZONE).toOffsetDateTime())
                .param("most", LOOKED_THROUGH)
                .query((row, number) -> new Asked(
                        row.getObject("id", UUID.class),
                        row.getString("description"),
                        row.getString("document_number")))
                .list()
                .stream()
                .filter(asked -> !samePerson.contains(new CaseId(asked.id())))
                .map(asked -> new Near(
                        new CaseId(asked.id()),
                        Likeness.percent(wanted.description(), asked.description()),
                        isSame(wanted.documentNumber(), asked.documentNumber())))
                .filter(near -> near.sameNumber() || near.alike() >= ALIKE)
                .sorted(Comparator.comparing(Near::sameNumber)
                        .thenComparingInt(Near::alike)
                        .reversed())
                .limit(MOST)
                .toList();
    }

    private static boolean isSame(@Nullable String one, @Nullable String other) {
        return one != null
                && other != null
                && !plain(one).isEmpty()
                && plain(one).equals(plain(other));
    }

    /** Brackets come in many forms, and spaces anywhere. */
    private static String plain(String number) {
        return Normalizer.normalize(number, Normalizer.Form.NFKC).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
