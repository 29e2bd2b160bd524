package cn.zwgk.interpretation.demands;

import cn.zwgk.interpretation.documents.DocumentId;
import cn.zwgk.interpretation.documents.PolicyDocuments;
import cn.zwgk.web.Actor;
import cn.zwgk.web.Ids;
import cn.zwgk.web.Refusal;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a demand that is handed in must have. All that is wrong is told at once. */
@Component
public class HandedInRules {

    private static final int LONGEST_QUESTION = 500;
    private static final int LONGEST_NAME = 100;

    private final PolicyDocuments documents;
    private final InstantSource time;

    HandedInRules(PolicyDocuments documents, InstantSource time) {
        this.documents = documents;
        this.time = time;
    }

    /** What is wrong with it; empty if it can be taken. */
    public List<Refusal> groundsAgainst(HandedIn handedIn, boolean bySystem) {
        List<Refusal> grounds = new ArrayList<>();
        DemandSource source = handedIn.source();
        if (source == null || !source.isHandedIn()) {
            grounds.add(Refusal.onField("source", "demand-source-invalid"));
        }
        if (bySystem && isBlank(handedIn.externalId())) {
            grounds.add(Refusal.onField("externalId", "demand-external-id-missing"));
        }
        if (isBlank(handedIn.question())) {
            grounds.add(Refusal.onField("question", "demand-question-missing"));
        } else if (Objects.requireNonNull(handedIn.question()).length() > LONGEST_QUESTION) {
            grounds.add(Refusal.onField("question", "demand-question-long", LONGEST_QUESTION));
        }
        addIfLong(grounds, "externalId", handedIn.externalId());
        addIfLong(grounds, "topic", handedIn.topic());
        addIfLong(grounds, "clause", handedIn.clause());
        addIfPersonal(grounds, "topic", handedIn.topic());
        addIfPersonal(grounds, "clause", handedIn.clause());
        if (namesDocument(handedIn) && document(handedIn).isEmpty()) {
            grounds.add(Refusal.onField(
                    handedIn.documentId() == null ? "indexNumber" : "documentId", "demand-document-unknown"));
        }
        if (!namesDocument(handedIn) && isBlank(handedIn.topic())) {
            grounds.add(Refusal.onField("topic", "demand-subject-missing"));
        }
        Instant askedAt = handedIn.askedAt();
        if (askedAt != null && askedAt.isAfter(time.instant())) {
            grounds.add(Refusal.onField("askedAt", "demand-in-the-future"));
        }
        return grounds;
    }

    /** The demand, once nothing is wrong with it. One by hand without a number is a demand of its own. */
    public Asked asked(HandedIn handedIn, Actor by, boolean bySystem) {
        String externalId = handedIn.externalId();
        return new Asked(
                Objects.requireNonNull(handedIn.source()),
                bySystem ? by.id() : "",
                isBlank(externalId)
                        ? Ids.next().toString()
                        : Objects.requireNonNull(externalId).strip(),
                document(handedIn).orElse(null),
                stripped(handedIn.topic()),
                stripped(handedIn.clause()),
                Objects.requireNonNull(handedIn.question()).strip(),
                1,
                Objects.requireNonNullElse(handedIn.askedAt(), time.instant()));
    }

    private Optional<UUID> document(HandedIn handedIn) {
        UUID id = handedIn.documentId();
        String indexNumber = stripped(handedIn.indexNumber());
        if (id != null) {
            return documents.find(new DocumentId(id)).map(found -> found.id().value());
        }
        return indexNumber == null
                ? Optional.empty()
                : documents
                        .findByIndexNumber(indexNumber)
                        .map(found -> found.id().value());
    }

    private static boolean namesDocument(HandedIn handedIn) {
        return handedIn.documentId() != null || !isBlank(handedIn.indexNumber());
    }

    private static void addIfLong(List<Refusal> grounds, String field, @Nullable String text) {
        if (text != null && text.length() > LONGEST_NAME) {
            grounds.add(Refusal.onField(field, "demand-text-long", LONGEST_NAME));
        }
    }

    /** A subject is nobody: what is personal in it is a mistake that nothing is masked for. */
    private static void addIfPersonal(List<Refusal> grounds, String field, @Nullable String text) {
        if (text != null && !PersonalData.in(text).isEmpty()) {
            grounds.add(Refusal.onField(field, "demand-subject-personal"));
        }
    }

    private static @Nullable String stripped(@Nullable String text) {
        return isBlank(text) ? null : Objects.requireNonNull(text).strip();
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
