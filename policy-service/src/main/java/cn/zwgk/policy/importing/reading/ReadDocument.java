package cn.zwgk.policy.importing.reading;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document as an upload describes it, checked and converted, ready to be registered.
 *
 * @param sourceKey tells it from all others; the same in each repetition
 * @param kind the code of the kind
 * @param validity the code of what the source says of its validity, null to derive it
 */
public record ReadDocument(
        Place place,
        String sourceKey,
        @Nullable String indexNumber,
        String title,
        @Nullable String documentNumber,
        String kind,
        List<String> topics,
        @Nullable String catalogueClass,
        String issuingBody,
        @Nullable LocalDate writtenOn,
        @Nullable Instant publishedAt,
        @Nullable LocalDate effectiveFrom,
        @Nullable LocalDate lapsesOn,
        @Nullable String validity,
        String bodyHtml,
        String plainText) {}
