package cn.zwgk.policy.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document that was published elsewhere before the platform knew it. It keeps the number and the dates that it has.
 *
 * @param sourceKey what tells it from all others in its source; the same key handed in again updates the same document
 * @param indexNumber 索引号 if it has one; without one it is given the next of the year in which it was published
 * @param publishedAt if unknown, the day it was written, else the moment of registration
 * @param lapsesOn the first day on which it is no longer in force
 * @param bodyHtml the body; sanitised on registration
 * @param plainText the body without markup, for search and summaries
 */
public record ExistingDocument(
        String sourceKey,
        @Nullable String indexNumber,
        String title,
        @Nullable String documentNumber,
        DocumentKind kind,
        List<String> topics,
        @Nullable String catalogueClass,
        String issuingBody,
        @Nullable LocalDate writtenOn,
        @Nullable Instant publishedAt,
        @Nullable LocalDate effectiveFrom,
        @Nullable LocalDate lapsesOn,
        @Nullable StatedValidity statedValidity,
        String bodyHtml,
        String plainText) {

    public ExistingDocument {
        topics = List.copyOf(topics);
    }
}
