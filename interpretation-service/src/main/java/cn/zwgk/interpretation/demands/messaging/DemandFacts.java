package cn.zwgk.interpretation.demands.messaging;

import cn.zwgk.interpretation.demands.Asked;
import cn.zwgk.interpretation.demands.CountSearches;
import cn.zwgk.interpretation.demands.DemandSource;
import cn.zwgk.interpretation.demands.TakeDemand;
import cn.zwgk.messaging.FactConsumer;
import cn.zwgk.messaging.ReceivedFact;
import cn.zwgk.web.Actor;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the other services tell of questions; each consumer calls one verb. */
@Configuration(proxyBeanMethods = false)
class DemandFacts {

    private static final String LETTERS = "interaction-service";
    private static final String SEARCHES = "search-service";

    /** What is read of DemandReceived. */
    record Received(
            UUID messageId,
            @Nullable UUID documentId,
            @Nullable String topic,
            @Nullable String clause,
            String question,
            Instant askedAt) {}

    /** What is read of SearchFoundNothing. */
    record FoundNothing(String words, int count, Instant until) {}

    private record Listener<T>(String name, String topic, String type, Class<T> payload, Consumer<T> effect)
            implements FactConsumer<T> {

        @Override
        public void accept(ReceivedFact<T> fact) {
            effect.accept(fact.data());
        }
    }

    /** An officer noted in his own words what a letter asks. */
    @Bean
    FactConsumer<Received> demandReceived(TakeDemand taking) {
        return new Listener<>(
                "demand-received",
                "zwgk.interaction",
                "DemandReceived",
                Received.class,
                heard -> taking.take(
                        new Asked(
                                DemandSource.MESSAGE,
                                LETTERS,
                                heard.messageId().toString(),
                                heard.documentId(),
                                heard.topic(),
                                heard.clause(),
                                heard.question(),
                                1,
                                heard.askedAt()),
                        TakeDemand.Privacy.MASK,
                        Actor.system(LETTERS)));
    }

    @Bean
    FactConsumer<FoundNothing> searchFoundNothing(CountSearches counting) {
        return new Listener<>(
                "search-found-nothing",
                "zwgk.search",
                "SearchFoundNothing",
                FoundNothing.class,
                heard -> counting.count(new Asked(
                        DemandSource.SEARCH,
                        SEARCHES,
                        heard.words(),
                        null,
                        // The words are all that is known of the subject, so they are its topic.
                        heard.words(),
                        null,
                        heard.words(),
                        heard.count(),
                        heard.until())));
    }
}
