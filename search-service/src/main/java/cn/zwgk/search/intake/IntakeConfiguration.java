package cn.zwgk.search.intake;

import cn.zwgk.messaging.FactConsumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Which facts are taken in, and what each does to the index. */
@Configuration(proxyBeanMethods = false)
class IntakeConfiguration {

    private static final String DOCUMENTS = "zwgk.policy.documents";
    private static final String INTERPRETATIONS = "zwgk.interpretation";
    private static final String INTERACTION = "zwgk.interaction";
    private static final String APPLICATION = "zwgk.application";
    private static final String RECORDS = "zwgk.policy.records";
    private static final String GUIDES = "zwgk.policy.guides";
    private static final String STANDARDS = "zwgk.policy.standards";

    @Bean
    FactConsumer<DocumentContent> publishedDocuments(IndexWriting index) {
        return new IndexingConsumer<>(
                "index-published-document",
                DOCUMENTS,
                "DocumentPublished",
                DocumentContent.class,
                document -> index.put(document.entry()));
    }

    @Bean
    FactConsumer<DocumentContent> revisedDocuments(IndexWriting index) {
        return new IndexingConsumer<>(
                "index-revised-document",
                DOCUMENTS,
                "DocumentRevised",
                DocumentContent.class,
                document -> index.put(document.entry()));
    }

    @Bean
    FactConsumer<ValidityChange> validities(IndexWriting index) {
        return new IndexingConsumer<>(
                "index-validity", DOCUMENTS, "ValidityChanged", ValidityChange.class, index::change);
    }

    @Bean
    FactConsumer<DocumentWithdrawal> withdrawnDocuments(IndexWriting index) {
        return new IndexingConsumer<>(
                "remove-withdrawn-document",
                DOCUMENTS,
                "DocumentWithdrawn",
                DocumentWithdrawal.class,
                gone -> index.put(gone.entry()));
    }

    @Bean
    FactConsumer<InterpretationContent> publishedInterpretations(IndexWriting index) {
        return new IndexingConsumer<>(
                "index-published-interpretation",
                INTERPRETATIONS,
                "InterpretationPublished",
                InterpretationContent.class,
                interpretation -> index.put(interpretation.entry()));
    }

    @Bean
    FactConsumer<InterpretationWithdrawal> withdrawnInterpretations(IndexWriting index) {
        return new IndexingConsumer<>(
                "remove-withdrawn-interpretation",
                INTERPRETATIONS,
                "InterpretationWithdrawn",
                InterpretationWithdrawal.class,
                gone -> index.put(gone.entry()));
    }

    @Bean
    FactConsumer<QuestionContent> answeredQuestions(IndexWriting index) {
        return new IndexingConsumer<>(
                "index-answered-question",
                INTERPRETATIONS,
                "QuestionAnswered",
                QuestionContent.class,
                question -> index.put(question.entry()));
    }

    @Bean
    FactConsumer<QuestionWithdrawal> withdrawnQuestions(IndexWriting index) {
        return new IndexingConsumer<>(
                "remove-withdrawn-question",
                INTERPRETATIONS,
                "QuestionWithdrawn",
                QuestionWithdrawal.class,
                gone -> index.put(gone.entry()));
    }

    @Bean
    FactConsumer<AnswerContent> publishedAnswers(IndexWriting index) {
        return new IndexingConsumer<>(
                "index-published-answer",
                INTERACTION,
                "AnswerPublished",
                AnswerContent.class,
                answer -> index.put(answer.entry()));
    }

    @Bean
    FactConsumer<ReleaseContent> releasedInformation(IndexWriting index) {
        return new IndexingConsumer<>(
                "index-released-information",
                APPLICATION,
                "InformationReleased",
                ReleaseContent.class,
                release -> index.put(release.entry()));
    }

    @Bean
    FactConsumer<ReleaseWithdrawal> withdrawnInformation(IndexWriting index) {
        return new IndexingConsumer<>(
                "remove-withdrawn-information",
                APPLICATION,
                "InformationWithdrawn",
                ReleaseWithdrawal.class,
                gone -> index.put(gone.entry()));
    }

    @Bean
    FactConsumer<GuideContent> publishedGuides(IndexWriting index) {
        return new IndexingConsumer<>(
                "index-published-guide",
                GUIDES,
                "GuidePublished",
                GuideContent.class,
                guide -> index.put(guide.entry()));
    }

    @Bean
    FactConsumer<GuideWithdrawal> withdrawnGuides(IndexWriting index) {
        return new IndexingConsumer<>(
                "remove-withdrawn-guide",
                GUIDES,
                "GuideWithdrawn",
                GuideWithdrawal.class,
                gone -> index.put(gone.entry()));
    }

    @Bean
    FactConsumer<GuidanceContent> publishedGuidance(IndexWriting index) {
        return new IndexingConsumer<>(
                "index-published-guidance",
                INTERPRETATIONS,
                "GuidancePublished",
                GuidanceContent.class,
                guidance -> index.put(guidance.entry()));
    }

    @Bean
    FactConsumer<GuidanceRemoval> replacedGuidance(IndexWriting index) {
        return new IndexingConsumer<>(
                "remove-replaced-guidance",
                INTERPRETATIONS,
                "GuidanceReplaced",
                GuidanceRemoval.class,
                gone -> index.put(gone.entry()));
    }

    @Bean
    FactConsumer<GuidanceRemoval> withdrawnGuidance(IndexWriting index) {
        return new IndexingConsumer<>(
                "remove-withdrawn-guidance",
                INTERPRETATIONS,
                "GuidanceWithdrawn",
                GuidanceRemoval.class,
                gone -> index.put(gone.entry()));
    }

    @Bean
    FactConsumer<StandardContent> setStandards(IndexWriting index) {
        return new IndexingConsumer<>(
                "index-standard",
                STANDARDS,
                "StandardSet",
                StandardContent.class,
                standard -> index.put(standard.entry()));
    }

    @Bean
    FactConsumer<RecordContent> publishedRecords(IndexWriting index) {
        return new IndexingConsumer<>(
                "index-published-record",
                RECORDS,
                "RecordPublished",
                RecordContent.class,
                published -> index.put(published.entry()));
    }

    @Bean
    FactConsumer<RecordWithdrawal> withdrawnRecords(IndexWriting index) {
        return new IndexingConsumer<>(
                "remove-withdrawn-record",
                RECORDS,
                "RecordWithdrawn",
                RecordWithdrawal.class,
                gone -> index.put(gone.entry()));
    }
}
