package cn.zwgk.policy.document;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A typed link from a document to an earlier one.
 *
 * @param effectiveOn from which day on it counts; while null, the day on which the document itself takes effect
 */
public record Relation(
        RelationType type, DocumentId target, @Nullable LocalDate effectiveOn) {

    /** Those without a day of their own count from this one. */
    static List<Relation> countingFrom(LocalDate day, List<Relation> relations) {
        return relations.stream()
                .map(relation -> relation.effectiveFromLatest(day))
                .toList();
    }

    private Relation effectiveFromLatest(LocalDate day) {
        return effectiveOn != null ? this : new Relation(type, target, day);
    }
}
