package cn.zwgk.messaging.inbox;

import cn.zwgk.messaging.CloudEvents;
import cn.zwgk.messaging.FactConsumer;
import cn.zwgk.messaging.FactJson;
import cn.zwgk.messaging.ReceivedFact;
import io.micrometer.core.instrument.MeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import tools.jackson.core.JacksonException;

/** Brings a record to the consumers of its type, each in its own transaction with the inbox. */
public class FactDispatcher {

    private static final Logger log = LoggerFactory.getLogger(FactDispatcher.class);

    private final List<FactConsumer<?>> consumers;
    private final Inbox inbox;
    private final MeterRegistry meters;

    FactDispatcher(List<FactConsumer<?>> consumers, Inbox inbox, MeterRegistry meters) {
        Set<String> names = new HashSet<>();
        consumers.forEach(consumer -> {
            if (!names.add(consumer.name())) {
                throw new IllegalStateException("Two consumers have the name " + consumer.name()
                        + ": the inbox would take the work of one for that of the other");
            }
        });
        this.consumers = List.copyOf(consumers);
        this.inbox = inbox;
        this.meters = meters;
    }

    /** The topics to which somebody listens. */
    public Set<String> topics() {
        return consumers.stream().map(FactConsumer::topic).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Hands the fact to everyone who waits for its type; types that nobody waits for are skipped.
     *
     * @throws RuntimeException of the first consumer that fails; those that have handled the fact are not called again
     */
    public void dispatch(IncomingFact fact) {
        String type = fact.attribute(CloudEvents.TYPE);
        for (FactConsumer<?> consumer : consumers) {
            if (consumer.topic().equals(fact.topic())
                    && CloudEvents.type(consumer.type(), consumer.version()).equals(type)) {
                try (MDC.MDCCloseable _ = MDC.putCloseable(
                        "requestId",
                        fact.headers().getOrDefault(CloudEvents.REQUEST_ID, fact.attribute(CloudEvents.ID)))) {
                    hand(fact, consumer);
                }
            }
        }
    }

    private <T> void hand(IncomingFact incoming, FactConsumer<T> consumer) {
        ReceivedFact<T> fact = read(incoming, consumer);
        String outcome = "failed";
        try {
            boolean first = inbox.once(fact.id(), consumer.name(), () -> consumer.accept(fact));
            outcome = first ? "handled" : "repeated";
            log.debug("{} {} {} by {}", outcome, fact.type(), fact.id(), consumer.name());
        } finally {
            meters.counter("zwgk.inbox.facts", "consumer", consumer.name(), "outcome", outcome)
                    .increment();
        }
    }

    private static <T> ReceivedFact<T> read(IncomingFact fact, FactConsumer<T> consumer) {
        String data = fact.data();
        if (data == null) {
            throw new MalformedFact("The record has no data", null);
        }
        try {
            return new ReceivedFact<>(
                    UUID.fromString(fact.attribute(CloudEvents.ID)),
                    consumer.type(),
                    UUID.fromString(fact.attribute(CloudEvents.SUBJECT)),
                    Instant.parse(fact.attribute(CloudEvents.TIME)),
                    FactJson.read(data.getBytes(StandardCharsets.UTF_8), consumer.payload()));
        } catch (IllegalArgumentException | DateTimeParseException | JacksonException e) {
            throw new MalformedFact("The record cannot be read: " + e.getMessage(), e);
        }
    }
}
