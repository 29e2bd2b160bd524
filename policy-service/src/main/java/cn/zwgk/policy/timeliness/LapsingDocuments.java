package cn.zwgk.policy.timeliness;

import cn.zwgk.policy.document.Validity;
import cn.zwgk.policy.term.DisclosureTerms;
import cn.zwgk.policy.term.TermCode;
import cn.zwgk.policy.validity.ValidityExpression;
import cn.zwgk.policy.wording.Wording;
import cn.zwgk.web.ChinaTime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 即将失效的规范性文件: those with a warning, the nearest first. Whatever was repealed or replaced needs none. */
@Component
public class LapsingDocuments {

    /**
     * A document that is about to lapse.
     *
     * @param lapsesOn the first day on which it is no longer in force
     * @param editionId the draft of its next edition, if somebody has begun one
     */
    public record LapsingEntry(
            UUID id,
            String title,
            @Nullable String documentNumber,
            String indexNumber,
            @Nullable String office,
            LocalDate lapsesOn,
            long remainingDays,
            TermCode warning,
            String warningName,
            Validity validity,
            String validityName,
            @Nullable UUID editionId) {}

    private final JdbcClient database;
    private final DisclosureTerms terms;
    private final Wording wording;
    private final InstantSource time;

    LapsingDocuments(JdbcClient database, DisclosureTerms terms, Wording wording, InstantSource time) {
        this.database = database;
        this.terms = terms;
        this.wording = wording;
        this.time = time;
    }

    /** @param office only what this office drafted; of all offices if it is not named */
    @Transactional(readOnly = true)
    public List<LapsingEntry> of(@Nullable String office) {
        LocalDate today = ChinaTime.today(time);
        LapseWarnings warnings = warnings();
        return database
                .sql("""
                        select d.id, d.title, d.document_number, d.index_number, d.drafting_office, d.lapses_on,
                               n.id as edition_id, (%s) as validity
                        from document d %s
                        left join document n on n.revises_id = d.id and n.state not in ('MERGED', 'DISCARDED')
                        where d.state = 'PUBLISHED' and d.kind = 'NORMATIVE' and d.disclosure_mode = 'PROACTIVE'
                          and d.lapses_on > :today and d.lapses_on <= :horizon
                          and (:office::text is null or d.drafting_office = :office)
                        order by d.lapses_on, d.id""".formatted(ValidityExpression.VALIDITY, ValidityExpression.EFFECTS))
                .param("today", today)
                .param("horizon", warnings.horizon(today))
                .param("office", office == null || office.isBlank() ? null : office)
                .query((row, number) -> entry(row, today, warnings))
                .list()
                .stream()
                .flatMap(List::stream)
                .filter(entry -> entry.validity() != Validity.REPEALED && entry.validity() != Validity.LAPSED)
                .toList();
    }

    private LapseWarnings warnings() {
        return new LapseWarnings(
                Stream.of(TermCode.LAPSE_WARNING_FIRST, TermCode.LAPSE_WARNING_SECOND, TermCode.LAPSE_WARNING_LAST)
                        .collect(Collectors.toMap(
                                Function.identity(), code -> terms.get(code).amount())));
    }

    private List<LapsingEntry> entry(ResultSet row, LocalDate today, LapseWarnings warnings) throws SQLException {
        LocalDate lapsesOn = row.getObject("lapses_on", LocalDate.class);
        Validity validity = Validity.valueOf(row.getString("validity"));
        UUID id = row.getObject("id", UUID.class);
        String title = row.getString("title");
        String documentNumber = row.getString("document_number");
        String indexNumber = row.getString("index_number");
        String office = row.getString("drafting_office");
        UUID edition = row.getObject("edition_id", UUID.class);
        return warnings.on(today, lapsesOn)
                .map(warning -> List.of(new LapsingEntry(
                        id,
                        title,
                        documentNumber,
                        indexNumber,
                        office,
                        lapsesOn,
                        ChronoUnit.DAYS.between(today, lapsesOn),
                        warning,
                        wording.of(warning),
                        validity,
                        wording.of(validity),
                        edition)))
                .orElse(List.of());
    }
}
