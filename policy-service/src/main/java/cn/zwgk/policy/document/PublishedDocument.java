package cn.zwgk.policy.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A published document as other services get to know it.
 *
 * @param version grows with every change; the greater one is the newer
 * @param validitySince null if the source of an imported document states its validity without a date
 * @param text the body without markup
 * @param url where people read it, a path on the portal
 */
public record PublishedDocument(
        UUID documentId,
        long version,
        String indexNumber,
        String title,
        @Nullable String documentNumber,
        DocumentKind kind,
        List<String> topics,
        @Nullable String catalogueClass,
        String issuingBody,
        @Nullable String draftingOffice,
        @Nullable LocalDate writtenOn,
        Instant publishedAt,
        @Nullable LocalDate effectiveFrom,
        @Nullable LocalDate lapsesOn,
        Validity validity,
        @Nullable LocalDate validitySince,
        DisclosureMode disclosureMode,
        InterpretationRequirement interpretationRequirement,
        boolean imported,
        @Nullable String summary,
        String text,
        String url) {}
