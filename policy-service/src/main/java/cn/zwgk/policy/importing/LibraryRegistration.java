package cn.zwgk.policy.importing;

import cn.zwgk.policy.document.DocumentKind;
import cn.zwgk.policy.document.ExistingDocument;
import cn.zwgk.policy.document.RegistrationOutcome;
import cn.zwgk.policy.document.StatedValidity;
import cn.zwgk.policy.importing.reading.ReadDocument;
import cn.zwgk.policy.publication.RegisterExistingDocument;
import cn.zwgk.web.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Hands read documents to the library. A document with a later version in the same upload is amended by it, whatever its own export says. */
@Component
class LibraryRegistration implements Registration {

    private final RegisterExistingDocument registerExistingDocument;

    LibraryRegistration(RegisterExistingDocument registerExistingDocument) {
        this.registerExistingDocument = registerExistingDocument;
    }

    @Override
    public RegistrationOutcome register(ReadDocument document, boolean superseded, Actor by) {
        return registerExistingDocument.register(
                new ExistingDocument(
                        document.sourceKey(),
                        document.indexNumber(),
                        document.title(),
                        document.documentNumber(),
                        DocumentKind.valueOf(document.kind()),
                        document.topics(),
                        document.catalogueClass(),
                        document.issuingBody(),
                        document.writtenOn(),
                        document.publishedAt(),
                        document.effectiveFrom(),
                        document.lapsesOn(),
                        stated(document.validity(), superseded),
                        document.bodyHtml(),
                        document.plainText()),
                by);
    }

    private static @Nullable StatedValidity stated(@Nullable String validity, boolean superseded) {
        StatedValidity stated = validity == null ? null : StatedValidity.valueOf(validity);
        boolean ended = stated == StatedValidity.REPEALED || stated == StatedValidity.LAPSED;
        return superseded && !ended ? StatedValidity.AMENDED : stated;
    }
}
