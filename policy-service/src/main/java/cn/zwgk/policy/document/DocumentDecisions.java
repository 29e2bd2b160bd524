package cn.zwgk.policy.document;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Urgent publications, and the decisions that documents stay closed; few documents have either. */
final class DocumentDecisions {

    private final JdbcClient database;

    DocumentDecisions(JdbcClient database) {
        this.database = database;
    }

    void save(StoredDocument document) {
        @Nullable UrgentPublication urgent = document.publicLife().urgent();
        if (urgent != null) {
            save(document.id(), urgent);
        }
        for (int number = 0; number < document.withholdings().size(); number++) {
            add(document.id(), number, document.withholdings().get(number));
        }
    }

    private void save(DocumentId id, UrgentPublication urgent) {
        @Nullable Person second = urgent.decidedBy();
        database.sql("""
                        insert into urgent_publication (document_id, reason, by_id, by_name, by_office, at, outcome,
                            decided_by_id, decided_by_name, decided_by_office, decided_at, remark)
                        values (:document, :reason, :by_id, :by_name, :by_office, :at, :outcome,
                            :second_id, :second_name, :second_office, :decided_at, :remark)
                        on conflict (document_id) do update set outcome = excluded.outcome,
                            decided_by_id = excluded.decided_by_id, decided_by_name = excluded.decided_by_name,
                            decided_by_office = excluded.decided_by_office, decided_at = excluded.decided_at,
                            remark = excluded.remark""")
                .param("document", id.value())
                .param("reason", urgent.reason())
                .param("by_id", urgent.by().id())
                .param("by_name", urgent.by().name())
                .param("by_office", urgent.by().office())
                .param("at", DocumentColumns.utc(urgent.at()))
                .param("outcome", urgent.outcome().name())
                .param("second_id", second == null ? null : second.id())
                .param("second_name", second == null ? null : second.name())
                .param("second_office", second == null ? null : second.office())
                .param("decided_at", DocumentColumns.utc(urgent.decidedAt()))
                .param("remark", urgent.remark())
                .update();
    }

    private void add(DocumentId id, int number, Withholding decision) {
        database.sql("""
                        insert into withholding (document_id, number, outcome, ground, other_law, reason, by_id, by_name,
                            by_office, at, reexamine_on)
                        values (:document, :number, :outcome, :ground, :law, :reason, :by_id, :by_name, :by_office, :at,
                            :reexamine_on)
                        on conflict (document_id, number) do nothing""")
                .param("document", id.value())
                .param("number", number)
                .param("outcome", decision.outcome().name())
                .param("ground", decision.ground().name())
                .param("law", decision.otherLaw())
                .param("reason", decision.reason())
                .param("by_id", decision.by().id())
                .param("by_name", decision.by().name())
                .param("by_office", decision.by().office())
                .param("at", DocumentColumns.utc(decision.at()))
                .param("reexamine_on", decision.reexamineOn())
                .update();
    }

    Optional<UrgentPublication> urgent(DocumentId id) {
        return database.sql("select * from urgent_publication where document_id = ?")
                .param(id.value())
                .query((row, number) -> new UrgentPublication(
                        row.getString("reason"),
                        requireNonNull(DocumentColumns.person(row, "by")),
                        requireNonNull(DocumentColumns.instant(row, "at")),
                        UrgentPublication.Outcome.valueOf(row.getString("outcome")),
                        DocumentColumns.person(row, "decided_by"),
                        DocumentColumns.instant(row, "decided_at"),
                        row.getString("remark")))
                .optional();
    }

    List<Withholding> withholdings(DocumentId id) {
        return database.sql("select * from withholding where document_id = ? order by number")
                .param(id.value())
                .query((row, number) -> new Withholding(
                        Withholding.Outcome.valueOf(row.getString("outcome")),
                        WithholdingGround.valueOf(row.getString("ground")),
                        row.getString("other_law"),
                        row.getString("reason"),
                        requireNonNull(DocumentColumns.person(row, "by")),
                        requireNonNull(DocumentColumns.instant(row, "at")),
                        row.getObject("reexamine_on", LocalDate.class)))
                .list();
    }
}
