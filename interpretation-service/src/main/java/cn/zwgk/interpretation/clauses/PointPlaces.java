package cn.zwgk.interpretation.clauses;

import cn.zwgk.interpretation.documents.DocumentId;
import cn.zwgk.text.structure.Clause;
import cn.zwgk.text.structure.Structure;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where the key points of a document stand now. */
final class PointPlaces {

    private final List<KeyPointReview> reviews;
    private final @Nullable Structure structure;

    PointPlaces(List<KeyPointReview> reviews, @Nullable Structure structure) {
        this.reviews = reviews;
        this.structure = structure;
    }

    /** The latest review of the point, if its clause ever became another. */
    Optional<KeyPointReview> latest(TiedPoint point) {
        return reviews.stream().filter(review -> review.isAbout(point)).findFirst();
    }

    /** Its clause in the present text: where its review found it, else where its author cited it. */
    Optional<Clause> clause(TiedPoint point) {
        if (structure == null) {
            return Optional.empty();
        }
        Optional<KeyPointReview> latest = latest(point);
        return latest.isPresent()
                ? Optional.ofNullable(latest.get().anchorAfter()).flatMap(structure::find)
                : structure.cited(point.clause());
    }

    /** The first line of a clause of the present text. */
    String opening(Clause clause) {
        return structure == null ? "" : structure.opening(clause);
    }

    /** Reads them for one document. */
    static PointPlaces of(DocumentId document, KeyPointReviews reviews, DocumentTexts texts) {
        return new PointPlaces(
                reviews.of(document),
                texts.latest(document).map(DocumentText::structure).orElse(null));
    }
}
