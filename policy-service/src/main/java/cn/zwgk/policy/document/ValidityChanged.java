package cn.zwgk.policy.document;

import cn.zwgk.messaging.Fact;
import cn.zwgk.messaging.FactType;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The validity became another, by a date or by a later document; goes out at that moment. */
@FactType(topic = Topics.DOCUMENTS, type = "ValidityChanged", version = 1)
public record ValidityChanged(
        UUID documentId,
        long version,
        Validity validity,
        @Nullable LocalDate since,
        @Nullable UUID decidedBy,
        String title,
        String indexNumber)
        implements DocumentFact, Fact {

    static ValidityChanged of(Document document, long version, ValidityReading reading) {
        DocumentId by = reading.decidedBy();
        return new ValidityChanged(
                document.id().value(),
                version,
                reading.validity(),
                reading.since(),
                by == null ? null : by.value(),
                document.metadata().title(),
                document.publication().orElseThrow().indexNumber());
    }

    @Override
    public UUID subject() {
        return documentId;
    }
}
