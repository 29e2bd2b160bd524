package cn.zwgk.policy.document;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A typed link from a document to an earlier one.
 *
 * @param effectiveOn from which day on it counts; while null, the day on which the document itself takes effect
 */
public record Relation(
        RelationType type, DocumentId target, @Nullable LocalDate effectiveOn) {

    Relation effectiveFromLatest(LocalDate day) {
        return effectiveOn != null ? this : new Relation(type, target, day);
    }
}
