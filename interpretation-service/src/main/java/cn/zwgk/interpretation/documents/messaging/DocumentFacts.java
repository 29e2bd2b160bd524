package cn.zwgk.interpretation.documents.messaging;

import cn.zwgk.interpretation.documents.LearnOfDocuments;
import cn.zwgk.messaging.FactConsumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One consumer for each fact of policy-service that matters here, each calling one verb. */
@Configuration(proxyBeanMethods = false)
class DocumentFacts {

    @Bean
    FactConsumer<Heard.Drafted> documentDrafted(LearnOfDocuments learn) {
        return new Listener<>(
                "document-drafted",
                "DocumentDrafted",
                Heard.Drafted.class,
                heard -> learn.drafted(
                        heard.documentId(),
                        heard.version(),
                        heard.title(),
                        heard.draftingOffice(),
                        heard.interpretationRequirement(),
                        heard.draftedBy()));
    }

    @Bean
    FactConsumer<Heard.Published> documentPublished(LearnOfDocuments learn, HeardMapping mapping) {
        return new Listener<>(
                "document-published",
                "DocumentPublished",
                Heard.Published.class,
                heard -> learn.published(mapping.content(heard)));
    }

    @Bean
    FactConsumer<Heard.Published> documentRevised(LearnOfDocuments learn, HeardMapping mapping) {
        return new Listener<>(
                "document-revised",
                "DocumentRevised",
                Heard.Published.class,
                heard -> learn.revised(mapping.content(heard)));
    }

    @Bean
    FactConsumer<Heard.ValidityChanged> validityChanged(LearnOfDocuments learn) {
        return new Listener<>(
                "validity-changed",
                "ValidityChanged",
                Heard.ValidityChanged.class,
                heard -> learn.validityChanged(heard.documentId(), heard.version(), heard.validity(), heard.since()));
    }

    @Bean
    FactConsumer<Heard.Discarded> draftDiscarded(LearnOfDocuments learn) {
        return new Listener<>(
                "draft-discarded",
                "DraftDiscarded",
                Heard.Discarded.class,
                heard -> learn.discarded(heard.documentId(), heard.reason(), heard.discardedAt()));
    }

    @Bean
    FactConsumer<Heard.Withdrawn> documentWithdrawn(LearnOfDocuments learn) {
        return new Listener<>(
                "document-withdrawn",
                "DocumentWithdrawn",
                Heard.Withdrawn.class,
                heard -> learn.withdrawn(heard.documentId(), heard.reason(), heard.withdrawnAt()));
    }
}
