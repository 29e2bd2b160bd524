package cn.zwgk.interpretation.guidance.messaging;

import cn.zwgk.interpretation.guidance.FollowSources;
import cn.zwgk.interpretation.guidance.Source;
import cn.zwgk.interpretation.guidance.SourceKind;
import cn.zwgk.messaging.FactConsumer;
import cn.zwgk.messaging.ReceivedFact;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One consumer for each fact that changes a source of guidance. */
@Configuration(proxyBeanMethods = false)
class SourceFacts {

    private static final String DOCUMENTS = "zwgk.policy.documents";
    private static final String INTERPRETATIONS = "zwgk.interpretation";
    private static final String GUIDES = "zwgk.policy.guides";

    /** DocumentPublished and DocumentRevised. */
    record Document(
            UUID documentId,
            long version,
            String title,
            String validity,
            @Nullable String summary,
            String url) {}

    record Validity(UUID documentId, long version, String validity) {}

    record DocumentGone(UUID documentId, long version) {}

    record Standard(UUID categoryId, long version, String title, String unit, List<Amount> amounts, String url) {}

    record Amount(
            String district,
            BigDecimal amount,
            LocalDate effectiveFrom,
            @Nullable LocalDate effectiveUntil,
            @Nullable String documentNumber) {}

    record Guide(
            UUID guideId,
            long version,
            String title,
            @Nullable String summary,
            String url) {}

    record GuideGone(UUID guideId, long version, String title) {}

    record Interpretation(
            UUID interpretationId,
            long version,
            String title,
            @Nullable String summary,
            String url) {}

    record InterpretationGone(UUID interpretationId, long version) {}

    record Question(UUID questionId, long version, String question, String answer, String url) {}

    record QuestionGone(UUID questionId, long version) {}

    private record Listener<T>(String name, String topic, String type, Class<T> payload, Consumer<T> effect)
            implements FactConsumer<T> {

        @Override
        public void accept(ReceivedFact<T> fact) {
            effect.accept(fact.data());
        }
    }

    private static FactConsumer<Document> document(String name, String type, FollowSources sources) {
        return new Listener<>(
                name,
                DOCUMENTS,
                type,
                Document.class,
                heard -> sources.learn(
                        SourceKind.DOCUMENT,
                        heard.documentId(),
                        heard.version(),
                        heard.title(),
                        heard.summary(),
                        heard.validity(),
                        List.of(),
                        heard.url()));
    }

    @Bean
    FactConsumer<Document> guidanceDocumentPublished(FollowSources sources) {
        return document("guidance-document-published", "DocumentPublished", sources);
    }

    @Bean
    FactConsumer<Document> guidanceDocumentRevised(FollowSources sources) {
        return document("guidance-document-revised", "DocumentRevised", sources);
    }

    @Bean
    FactConsumer<Validity> guidanceValidityChanged(FollowSources sources) {
        return new Listener<>(
                "guidance-validity-changed",
                DOCUMENTS,
                "ValidityChanged",
                Validity.class,
                heard -> sources.validityChanged(heard.documentId(), heard.version(), heard.validity()));
    }

    @Bean
    FactConsumer<DocumentGone> guidanceDocumentWithdrawn(FollowSources sources) {
        return new Listener<>(
                "guidance-document-withdrawn",
                DOCUMENTS,
                "DocumentWithdrawn",
                DocumentGone.class,
                heard -> sources.gone(SourceKind.DOCUMENT, heard.documentId(), heard.version(), null));
    }

    @Bean
    FactConsumer<Standard> guidanceStandardSet(FollowSources sources) {
        return new Listener<>(
                "guidance-standard-set",
                "zwgk.policy.standards",
                "StandardSet",
                Standard.class,
                heard -> learn(sources, heard));
    }

    /** What a category of standards says now. */
    static void learn(FollowSources sources, Standard heard) {
        sources.learn(
                SourceKind.STANDARD,
                heard.categoryId(),
                heard.version(),
                heard.title(),
                null,
                null,
                heard.amounts().stream()
                        .map(each -> new Source.Amount(
                                each.district(),
                                each.amount().stripTrailingZeros().toPlainString() + " " + heard.unit(),
                                each.effectiveFrom(),
                                each.effectiveUntil(),
                                each.documentNumber()))
                        .toList(),
                heard.url());
    }

    @Bean
    FactConsumer<Guide> guidanceGuidePublished(FollowSources sources) {
        return new Listener<>(
                "guidance-guide-published", GUIDES, "GuidePublished", Guide.class, heard -> learn(sources, heard));
    }

    /** What a guide says now. */
    static void learn(FollowSources sources, Guide heard) {
        sources.learn(
                SourceKind.GUIDE,
                heard.guideId(),
                heard.version(),
                heard.title(),
                heard.summary(),
                null,
                List.of(),
                heard.url());
    }

    @Bean
    FactConsumer<GuideGone> guidanceGuideWithdrawn(FollowSources sources) {
        return new Listener<>(
                "guidance-guide-withdrawn", GUIDES, "GuideWithdrawn", GuideGone.class, heard -> learn(sources, heard));
    }

    /** A guide was withdrawn. */
    static void learn(FollowSources sources, GuideGone heard) {
        sources.gone(SourceKind.GUIDE, heard.guideId(), heard.version(), heard.title());
    }

    @Bean
    FactConsumer<Interpretation> guidanceInterpretationPublished(FollowSources sources) {
        return new Listener<>(
                "guidance-interpretation-published",
                INTERPRETATIONS,
                "InterpretationPublished",
                Interpretation.class,
                heard -> sources.learn(
                        SourceKind.INTERPRETATION,
                        heard.interpretationId(),
                        heard.version(),
                        heard.title(),
                        heard.summary(),
                        null,
                        List.of(),
                        heard.url()));
    }

    @Bean
    FactConsumer<InterpretationGone> guidanceInterpretationWithdrawn(FollowSources sources) {
        return new Listener<>(
                "guidance-interpretation-withdrawn",
                INTERPRETATIONS,
                "InterpretationWithdrawn",
                InterpretationGone.class,
                heard -> sources.gone(SourceKind.INTERPRETATION, heard.interpretationId(), heard.version(), null));
    }

    @Bean
    FactConsumer<Question> guidanceQuestionAnswered(FollowSources sources) {
        return new Listener<>(
                "guidance-question-answered",
                INTERPRETATIONS,
                "QuestionAnswered",
                Question.class,
                heard -> sources.learn(
                        SourceKind.QUESTION,
                        heard.questionId(),
                        heard.version(),
                        heard.question(),
                        heard.answer(),
                        null,
                        List.of(),
                        heard.url()));
    }

    @Bean
    FactConsumer<QuestionGone> guidanceQuestionWithdrawn(FollowSources sources) {
        return new Listener<>(
                "guidance-question-withdrawn",
                INTERPRETATIONS,
                "QuestionWithdrawn",
                QuestionGone.class,
                heard -> sources.gone(SourceKind.QUESTION, heard.questionId(), heard.version(), null));
    }
}
