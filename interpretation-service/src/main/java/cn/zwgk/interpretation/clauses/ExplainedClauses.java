package cn.zwgk.interpretation.clauses;

import cn.zwgk.interpretation.documents.DocumentId;
import cn.zwgk.text.structure.Clause;
import cn.zwgk.web.ChinaTime;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The key points that the public reads beside the clauses of a document. */
@Component
public class ExplainedClauses {

    private final JdbcClient database;
    private final KeyPointReviews reviews;
    private final DocumentTexts texts;

    ExplainedClauses(JdbcClient database, KeyPointReviews reviews, DocumentTexts texts) {
        this.database = database;
        this.reviews = reviews;
        this.texts = texts;
    }

    /** Whether readers can rely on a point. */
    public enum Standing {
        /** 有效. */
        CURRENT,
        /** 正在核对: its clause was changed and nobody has looked yet. */
        BEING_CHECKED
    }

    /**
     * A key point as readers see it.
     *
     * @param anchor of the clause in the document's page, absent for a point about the whole or whose clause is not found
     * @param clause as people cite it today
     * @param opening the first line of the clause, to find it by
     * @param changedOn when the clause was changed, if somebody still has to look at the point
     */
    public record Explained(
            UUID interpretationId,
            String interpretationTitle,
            String point,
            @Nullable String anchor,
            @Nullable String clause,
            @Nullable String opening,
            Standing standing,
            @Nullable LocalDate changedOn) {}

    private record Row(
            UUID interpretation,
            String title,
            int position,
            String point,
            @Nullable String clause) {

        TiedPoint tied() {
            return new TiedPoint(interpretation, position, point, clause == null ? "" : clause);
        }
    }

    /** In the order of the interpretations and of their points; what was retired is not among them. */
    @Transactional(readOnly = true)
    public List<Explained> of(DocumentId document) {
        PointPlaces places = PointPlaces.of(document, reviews, texts);
        return database.sql("""
                SELECT material.id AS interpretation, material.title, point.position, point.point, point.clause
                FROM interpretation_key_point point JOIN interpretation material ON material.id = point.interpretation
                WHERE material.document_id = :document AND material.state = 'PUBLISHED'
                ORDER BY material.published_at, material.id, point.position
                """).param("document", document.value()).query(Row.class).list().stream()
                .filter(row -> !isRetired(places.latest(row.tied())))
                .map(row -> explained(row, places))
                .toList();
    }

    private static Explained explained(Row row, PointPlaces places) {
        Optional<Clause> clause = places.clause(row.tied());
        Optional<KeyPointReview> open =
                places.latest(row.tied()).filter(review -> review.state() == KeyPointReviewState.OPEN);
        return new Explained(
                row.interpretation(),
                row.title(),
                row.point(),
                clause.map(Clause::anchor).orElse(null),
                clause.map(Clause::name).orElse(row.clause()),
                clause.map(places::opening).orElse(null),
                open.isPresent() ? Standing.BEING_CHECKED : Standing.CURRENT,
                open.map(review -> LocalDate.ofInstant(review.openedAt(), ChinaTime.ZONE))
                        .orElse(null));
    }

    private static boolean isRetired(Optional<KeyPointReview> latest) {
        return latest.filter(review -> review.state() == KeyPointReviewState.RETIRED)
                .isPresent();
    }
}
