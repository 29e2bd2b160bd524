package cn.zwgk.policy.document;

/** What an existing document says, made ready to be kept. */
public record ExistingContent(Metadata metadata, DocumentBody body) {

    public static ExistingContent of(ExistingDocument existing) {
        Metadata metadata = new Metadata(
                existing.title(),
                existing.kind(),
                existing.documentNumber(),
                existing.topics(),
                existing.catalogueClass(),
                existing.issuingBody(),
                null,
                existing.writtenOn(),
                existing.effectiveFrom(),
                existing.lapsesOn(),
                DisclosureMode.PROACTIVE,
                PublicInterest.UNKNOWN,
                null);
        return new ExistingContent(metadata, DocumentBody.of(existing.bodyHtml()));
    }
}
