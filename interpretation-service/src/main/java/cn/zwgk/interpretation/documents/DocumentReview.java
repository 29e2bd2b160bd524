package cn.zwgk.interpretation.documents;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

/**
 * The review of a document, as far as material is reviewed beside it. Every fact of a review tells the whole of it, and the
 * newest counts: a fact that comes late or twice changes nothing.
 */
@Table("document_review")
@SuppressWarnings("UnusedVariable") // Identity and row version are for the database.
public final class DocumentReview {

    @Id
    private final UUID documentId;

    private long documentVersion;
    private ReviewPosition position;
    private Set<String> writers;

    @MappedCollection(idColumn = "document_id")
    private Set<Companion> companions;

    @Version
    private @Nullable Long rowVersion;

    @PersistenceCreator
    DocumentReview(
            UUID documentId,
            long documentVersion,
            ReviewPosition position,
            Set<String> writers,
            Set<Companion> companions,
            @Nullable Long rowVersion) {
        this.documentId = documentId;
        this.documentVersion = documentVersion;
        this.position = position;
        this.writers = Set.copyOf(writers);
        this.companions = Set.copyOf(companions);
        this.rowVersion = rowVersion;
    }

    /** A document of whose review nothing was heard. */
    public static DocumentReview unknown(DocumentId document) {
        return new DocumentReview(document.value(), 0, ReviewPosition.DRAFT, Set.of(), Set.of(), null);
    }

    void learn(Review news) {
        if (news.version() >= documentVersion) {
            documentVersion = news.version();
            position = news.position();
            writers = news.writers();
            companions = news.companions();
        }
    }

    public ReviewPosition position() {
        return position;
    }

    /** Whether this material, as it was handed in that time, goes through the reviews beside the document. */
    public boolean takesAlong(UUID material, int round) {
        return companions.contains(new Companion(material, round));
    }

    /** Whether this person wrote on the document and therefore reviews neither it nor its material. */
    public boolean wasWrittenBy(String person) {
        return writers.contains(person);
    }

    /**
     * What a fact tells of a review.
     *
     * @param version the document's, which says what is newer
     * @param position where the document stands now
     * @param writers the ids of everybody who wrote on the document
     */
    public record Review(long version, ReviewPosition position, Set<Companion> companions, Set<String> writers) {

        public Review {
            companions = Set.copyOf(companions);
            writers = Set.copyOf(writers);
        }
    }
}
