package cn.zwgk.policy.document;

import static java.util.Objects.requireNonNull;

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
        String url) {

    static PublishedDocument of(Document document, long version, ValidityReading reading) {
        Metadata metadata = document.metadata();
        Publication publication = document.publication().orElseThrow();
        return new PublishedDocument(
                document.id().value(),
                version,
                publication.indexNumber(),
                metadata.title(),
                metadata.documentNumber(),
                metadata.kind(),
                metadata.topics(),
                metadata.catalogueClass(),
                requireNonNull(metadata.issuingBody()),
                metadata.draftingOffice(),
                metadata.writtenOn(),
                publication.publishedAt(),
                metadata.effectiveFrom(),
                metadata.lapsesOn(),
                reading.validity(),
                reading.since(),
                requireNonNull(metadata.disclosureMode()),
                metadata.interpretationRequirement(),
                document.provenance().isPresent(),
                metadata.summary(),
                document.body().plainText(),
                "/documents/" + document.id());
    }
}
