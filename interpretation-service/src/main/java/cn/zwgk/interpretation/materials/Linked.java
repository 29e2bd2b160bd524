package cn.zwgk.interpretation.materials;

import cn.zwgk.interpretation.documents.DocumentReview;
import cn.zwgk.interpretation.documents.DocumentReviews;
import cn.zwgk.interpretation.documents.PolicyDocument;
import cn.zwgk.interpretation.documents.PolicyDocuments;
import org.springframework.stereotype.Component;

/** An interpretation together with the document that it explains. */
@Component
public class Linked {

    private final Interpretations interpretations;
    private final PolicyDocuments documents;
    private final DocumentReviews reviews;

    Linked(Interpretations interpretations, PolicyDocuments documents, DocumentReviews reviews) {
        this.interpretations = interpretations;
        this.documents = documents;
        this.reviews = reviews;
    }

    /** The two, and the review of the document. */
    public record Pair(Interpretation material, PolicyDocument document, DocumentReview review) {

        /** The verbs of those who review it. */
        public MaterialReviewing reviewing() {
            return material.reviewing(document, review);
        }
    }

    /** @throws cn.zwgk.web.Refused {@code material-not-found} */
    public Pair get(InterpretationId id) {
        return of(interpretations.get(id));
    }

    /** The same for material that was read already. */
    Pair of(Interpretation material) {
        return new Pair(
                material, documents.find(material.documentId()).orElseThrow(), reviews.of(material.documentId()));
    }
}
