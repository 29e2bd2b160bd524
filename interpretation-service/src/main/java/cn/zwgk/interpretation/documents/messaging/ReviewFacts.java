package cn.zwgk.interpretation.documents.messaging;

import cn.zwgk.interpretation.documents.Companion;
import cn.zwgk.interpretation.documents.DocumentReview.Review;
import cn.zwgk.interpretation.documents.DocumentWasReturned;
import cn.zwgk.interpretation.documents.LearnOfDocuments;
import cn.zwgk.interpretation.documents.LearnOfReviews;
import cn.zwgk.interpretation.documents.ReviewPosition;
import cn.zwgk.messaging.FactConsumer;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One consumer for each fact of the reviews of documents: handed in, passed a review, returned. */
@Configuration(proxyBeanMethods = false)
class ReviewFacts {

    /** In facts from before it was told who returned a document; none of them takes material along. */
    private static final DocumentWasReturned.By SOMEBODY = new DocumentWasReturned.By("", "", "");

    @Bean
    FactConsumer<Heard.Submitted> documentSubmitted(LearnOfDocuments documents, LearnOfReviews reviews) {
        return new Listener<>("document-submitted", "DocumentSubmitted", Heard.Submitted.class, heard -> {
            documents.submitted(heard.documentId(), heard.version(), heard.title(), heard.interpretationRequirement());
            reviews.moved(
                    heard.documentId(),
                    review(heard.version(), ReviewPosition.FIRST, heard.materials(), heard.writers()));
        });
    }

    @Bean
    FactConsumer<Heard.ReviewPassed> documentReviewPassed(LearnOfReviews reviews) {
        return new Listener<>(
                "document-review-passed",
                "DocumentReviewPassed",
                Heard.ReviewPassed.class,
                heard -> reviews.moved(
                        heard.documentId(),
                        review(heard.version(), heard.stage().next(), heard.materials(), heard.writers())));
    }

    @Bean
    FactConsumer<Heard.Returned> documentReturned(LearnOfReviews reviews) {
        return new Listener<>(
                "document-returned",
                "DocumentReturned",
                Heard.Returned.class,
                heard -> reviews.returned(
                        heard.documentId(),
                        review(heard.version(), ReviewPosition.DRAFT, heard.materials(), Set.of()),
                        heard.reason(),
                        Objects.requireNonNullElse(heard.returnedBy(), SOMEBODY)));
    }

    private static Review review(
            long version,
            ReviewPosition position,
            @Nullable List<Heard.Material> materials,
            @Nullable Set<String> writers) {
        Set<Companion> companions = materials == null
                ? Set.of()
                : materials.stream()
                        .map(material -> new Companion(material.materialId(), material.round()))
                        .collect(Collectors.toUnmodifiableSet());
        return new Review(version, position, companions, writers == null ? Set.of() : writers);
    }
}
