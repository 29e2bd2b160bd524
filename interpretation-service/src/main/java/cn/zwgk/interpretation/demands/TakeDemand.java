package cn.zwgk.interpretation.demands;

import cn.zwgk.interpretation.UseCase;
import cn.zwgk.interpretation.documents.DocumentId;
import cn.zwgk.interpretation.documents.PolicyDocuments;
import cn.zwgk.text.Mask;
import cn.zwgk.text.Sighting;
import cn.zwgk.web.Actor;
import cn.zwgk.web.AuditTrail;
import cn.zwgk.web.Ids;
import cn.zwgk.web.Refused;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.transaction.annotation.Transactional;

/** Takes down what somebody did not understand, once. */
@UseCase
public class TakeDemand {

    /** The type under which demands stand in the audit trail. */
    static final String SUBJECT = "interpretation-demand";

    /** What becomes of personal data in the words. */
    public enum Privacy {
        /** The request is refused; whoever typed leaves it out. */
        REFUSE,
        /** It is masked; whoever hands in cannot be asked. */
        MASK
    }

    /** A demand that is here now, whether it is new or was taken before. */
    public record Taken(UUID id, boolean isNew, boolean masked) {}

    private final Demands demands;
    private final PolicyDocuments documents;
    private final AuditTrail audit;
    private final InstantSource time;

    TakeDemand(Demands demands, PolicyDocuments documents, AuditTrail audit, InstantSource time) {
        this.demands = demands;
        this.documents = documents;
        this.audit = audit;
        this.time = time;
    }

    /** @throws Refused 422 {@code demand-personal-data}, 409 {@code demand-differs} if the id was used for something else */
    @Transactional
    public Taken take(Asked asked, Privacy privacy, Actor by) {
        List<Sighting> personal = PersonalData.in(asked.question());
        if (!personal.isEmpty() && privacy == Privacy.REFUSE) {
            throw Refused.invalid(
                    "demand-personal-data",
                    personal.stream()
                            .map(place -> Mask.of(place.kind(), place.text()))
                            .distinct()
                            .collect(Collectors.joining("、")));
        }
        Asked kept = onItsTopic(asked.inWords(PersonalData.masked(asked.question(), personal)));
        demands.hold();
        Optional<Demands.Identity> known = demands.known(kept);
        if (known.isPresent()) {
            return takenBefore(known.get(), kept, !personal.isEmpty());
        }
        UUID id = Ids.next();
        demands.add(id, kept, !personal.isEmpty(), by.name(), time.instant());
        audit.record(
                by,
                "demand.taken",
                SUBJECT,
                id.toString(),
                null,
                Map.of("source", kept.source().name()));
        return new Taken(id, true, !personal.isEmpty());
    }

    /** What was taken stays as it was taken: other words under its number are refused, so that nobody's question is lost unseen. */
    private Taken takenBefore(Demands.Identity known, Asked again, boolean masked) {
        if (!known.says(again.question())) {
            throw Refused.conflict("demand-differs", again.externalId());
        }
        if (known.sender().isEmpty() && !again.sender().isEmpty()) {
            demands.sentBy(known.id(), again.sender());
        }
        return new Taken(known.id(), false, masked);
    }

    private Asked onItsTopic(Asked asked) {
        if (asked.topic() != null || asked.documentId() == null) {
            return asked;
        }
        return documents
                .find(new DocumentId(asked.documentId()))
                .flatMap(document -> document.topics().stream().findFirst())
                .map(asked::onTopic)
                .orElse(asked);
    }
}
