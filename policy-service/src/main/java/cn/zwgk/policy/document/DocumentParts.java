package cn.zwgk.policy.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The body, the relations, the reviews and the decisions of documents. Reviews are only ever added, the database refuses anything else. */
final class DocumentParts {

    private final JdbcClient database;
    private final DocumentDecisions decisions;
    private final CompanionRows companions;
    private final InterestRows interests;

    DocumentParts(JdbcClient database) {
        this.database = database;
        this.decisions = new DocumentDecisions(database);
        this.companions = new CompanionRows(database);
        this.interests = new InterestRows(database);
    }

    void save(StoredDocument document) {
        database.sql("""
                        insert into document_body (document_id, html, plain_text) values (:id, :html, :text)
                        on conflict (document_id) do update set html = excluded.html, plain_text = excluded.plain_text
                        where document_body.html <> excluded.html""")
                .param("id", document.id().value())
                .param("html", document.body().html())
                .param("text", document.body().plainText())
                .update();
        saveRelations(document);
        saveReviews(document);
        companions.save(document);
        interests.save(document);
        decisions.save(document);
    }

    private void saveRelations(StoredDocument document) {
        List<Relation> kept = document.version() == 0 ? List.of() : relations(document.id());
        if (kept.equals(document.relations())) {
            return;
        }
        database.sql("delete from document_relation where document_id = ?")
                .param(document.id().value())
                .update();
        for (int position = 0; position < document.relations().size(); position++) {
            Relation relation = document.relations().get(position);
            database.sql("""
                            insert into document_relation (document_id, position, type, target_id, effective_on)
                            values (:document, :position, :type, :target, :effective_on)""")
                    .param("document", document.id().value())
                    .param("position", position)
                    .param("type", relation.type().name())
                    .param("target", relation.target().value())
                    .param("effective_on", relation.effectiveOn())
                    .update();
        }
    }

    private void saveReviews(StoredDocument document) {
        List<Review> reviews = document.reviewFile().reviews();
        for (int number = 0; number < reviews.size(); number++) {
            Review review = reviews.get(number);
            database.sql("""
                            insert into document_review (document_id, number, round, stage, outcome, by_id, by_name,
                                by_office, at, proofread, remark)
                            values (:document, :number, :round, :stage, :outcome, :by_id, :by_name, :by_office, :at,
                                :proofread, :remark)
                            on conflict (document_id, number) do nothing""")
                    .param("document", document.id().value())
                    .param("number", number)
                    .param("round", review.round())
                    .param("stage", review.stage().name())
                    .param("outcome", review.outcome().name())
                    .param("by_id", review.by().id())
                    .param("by_name", review.by().name())
                    .param("by_office", review.by().office())
                    .param("at", DocumentColumns.utc(review.at()))
                    .param("proofread", review.proofread())
                    .param("remark", review.remark())
                    .update();
        }
    }

    StoredDocument complete(StoredDocument d) {
        ReviewFile file = d.reviewFile();
        return new StoredDocument(
                d.id(),
                d.version(),
                d.state(),
                d.metadata().with(interest(d)),
                d.body(),
                relations(d.id()),
                d.draftedBy(),
                d.draftedAt(),
                d.contributors(),
                new ReviewFile(
                        file.secrecyReview(), file.round(), reviews(d.id()), companions.of(d.id(), file.round())),
                decisions.urgent(d.id()).map(d.publicLife()::with).orElse(d.publicLife()),
                d.revision(),
                decisions.withholdings(d.id()));
    }

    private PublicInterest interest(StoredDocument d) {
        return new PublicInterest(d.metadata().publicInterest().stated(), interests.of(d.id()));
    }

    private List<Relation> relations(DocumentId id) {
        return database.sql("""
                        select type, target_id, effective_on from document_relation
                        where document_id = ? order by position""")
                .param(id.value())
                .query((row, number) -> new Relation(
                        RelationType.valueOf(row.getString("type")),
                        new DocumentId(row.getObject("target_id", UUID.class)),
                        row.getObject("effective_on", LocalDate.class)))
                .list();
    }

    private List<Review> reviews(DocumentId id) {
        return database.sql("select * from document_review where document_id = ? order by number")
                .param(id.value())
                .query((row, number) -> review(row))
                .list();
    }

    private static Review review(ResultSet row) throws SQLException {
        return new Review(
                row.getInt("round"),
                ReviewStage.valueOf(row.getString("stage")),
                Review.Outcome.valueOf(row.getString("outcome")),
                new Person(row.getString("by_id"), row.getString("by_name"), row.getString("by_office")),
                Objects.requireNonNull(DocumentColumns.instant(row, "at")),
                row.getBoolean("proofread"),
                row.getString("remark"));
    }
}
