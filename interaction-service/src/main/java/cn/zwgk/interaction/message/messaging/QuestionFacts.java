package cn.zwgk.interaction.message.messaging;

import cn.zwgk.interaction.message.FoundAnswer;
import cn.zwgk.interaction.message.persistence.LetterDemands;
import cn.zwgk.messaging.FactConsumer;
import cn.zwgk.messaging.ReceivedFact;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts public answers beside the letters that asked; their writers find them with number and secret. */
@Configuration(proxyBeanMethods = false)
class QuestionFacts {

    private static final String TOPIC = "zwgk.interpretation";

    /** What is read of QuestionAnswered. */
    record Answered(
            UUID questionId, String question, String answer, Instant publishedAt, String url, List<UUID> messageIds) {}

    /** What is read of QuestionWithdrawn. */
    record Withdrawn(UUID questionId) {}

    private record Listener<T>(String name, String type, Class<T> payload, Consumer<T> effect)
            implements FactConsumer<T> {

        @Override
        public String topic() {
            return TOPIC;
        }

        @Override
        public void accept(ReceivedFact<T> fact) {
            effect.accept(fact.data());
        }
    }

    @Bean
    FactConsumer<Answered> questionAnswered(LetterDemands demands) {
        return new Listener<>(
                "question-answered",
                "QuestionAnswered",
                Answered.class,
                heard -> demands.answered(
                        heard.messageIds(),
                        new FoundAnswer(
                                heard.questionId(),
                                heard.question(),
                                heard.answer(),
                                heard.url(),
                                heard.publishedAt())));
    }

    @Bean
    FactConsumer<Withdrawn> questionWithdrawn(LetterDemands demands) {
        return new Listener<>(
                "question-withdrawn",
                "QuestionWithdrawn",
                Withdrawn.class,
                heard -> demands.withdrawn(heard.questionId()));
    }
}
