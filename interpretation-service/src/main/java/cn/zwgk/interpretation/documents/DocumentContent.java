package cn.zwgk.interpretation.documents;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is told of a document when it is published or revised.
 *
 * @param text without markup, a line for each block
 */
public record DocumentContent(
        UUID documentId,
        long version,
        String title,
        String indexNumber,
        @Nullable String draftingOffice,
        List<String> topics,
        Instant publishedAt,
        Validity validity,
        @Nullable LocalDate validitySince,
        InterpretationRequirement interpretationRequirement,
        boolean imported,
        String text) {

    public DocumentContent {
        topics = List.copyOf(topics);
    }
}
