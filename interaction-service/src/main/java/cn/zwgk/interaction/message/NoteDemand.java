package cn.zwgk.interaction.message;

import cn.zwgk.interaction.message.persistence.LetterDemands;
import cn.zwgk.interaction.message.persistence.Messages;
import cn.zwgk.messaging.Outbox;
import cn.zwgk.text.TextScreen;
import cn.zwgk.web.Actor;
import cn.zwgk.web.AuditTrail;
import cn.zwgk.web.Refusal;
import cn.zwgk.web.Refused;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;

/**
 * 转为解读需求: tells the office that drafted a policy what a letter shows to be not understood. In the officer's own words, because
 * what somebody wrote in confidence stays inside.
 */
@UseCase
public class NoteDemand {

    private static final int LONGEST = 500;

    private final Messages messages;
    private final LetterDemands demands;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final InstantSource time;

    NoteDemand(Messages messages, LetterDemands demands, Outbox outbox, AuditTrail audit, InstantSource time) {
        this.messages = messages;
        this.demands = demands;
        this.outbox = outbox;
        this.audit = audit;
        this.time = time;
    }

    /**
     * The same once more changes nothing.
     *
     * @throws Refused 422 with everything that is wrong, 403 {@code not-your-office}, 409 {@code demand-noted} if something else
     *     was noted before
     */
    @Transactional
    public void note(MessageId id, NotedDemand demand, Actor officer) {
        Message message = messages.get(id);
        Message.Stored stored = message.stored();
        if (!officer.has(MessageRoles.INTERACTION_OFFICER) && !officer.office().equals(stored.office())) {
            throw Refused.forbidden("not-your-office");
        }
        List<Refusal> grounds = groundsAgainst(demand, stored.writer());
        if (!grounds.isEmpty()) {
            throw Refused.invalid(grounds);
        }
        if (!demands.add(id, demand, officer.name(), time.instant())) {
            if (!demands.of(id).filter(demand::equals).isPresent()) {
                throw Refused.conflict("demand-noted");
            }
            return;
        }
        outbox.append(new DemandReceived(
                id.value(),
                demand.documentId(),
                demand.topic(),
                demand.clause(),
                demand.question(),
                stored.receivedAt()));
        audit.record(officer, "message.note-demand", MessageDesk.SUBJECT, id.toString(), null, Map.of());
    }

    private static List<Refusal> groundsAgainst(NotedDemand demand, Writer writer) {
        List<Refusal> grounds = new ArrayList<>();
        if (demand.question().isBlank()) {
            grounds.add(Refusal.onField("question", "demand-question-missing"));
        } else if (demand.question().length() > LONGEST) {
            grounds.add(Refusal.onField("question", "demand-question-long", LONGEST));
        }
        if (demand.documentId() == null && isBlank(demand.topic())) {
            grounds.add(Refusal.onField("topic", "demand-subject-missing"));
        }
        Map<String, String> parts = new TreeMap<>(Map.of(
                "question", demand.question(),
                "topic", Objects.requireNonNullElse(demand.topic(), ""),
                "clause", Objects.requireNonNullElse(demand.clause(), "")));
        parts.forEach((field, text) -> {
            if (writer.isNamedIn(text)
                    || TextScreen.sightings(text).stream()
                            .anyMatch(found -> found.kind().isPersonal())) {
                grounds.add(Refusal.onField(field, "personal-data-in-demand"));
            }
        });
        return grounds;
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
