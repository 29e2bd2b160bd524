package cn.zwgk.interaction.document.messaging;

import cn.zwgk.interaction.document.PolicyDocument;
import cn.zwgk.interaction.document.PolicyDocuments;
import cn.zwgk.messaging.FactConsumer;
import cn.zwgk.messaging.ReceivedFact;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Learns which documents everybody reads, and what their clauses are called. */
@Configuration(proxyBeanMethods = false)
class DocumentFacts {

    private static final String PROACTIVE = "PROACTIVE";

    /** What is read of DocumentPublished and DocumentRevised. */
    record Told(UUID documentId, long version, String title, String disclosureMode, String text) {

        void tellTo(PolicyDocuments documents) {
            if (disclosureMode.equals(PROACTIVE)) {
                documents.opened(PolicyDocument.read(documentId, version, title, text));
            } else {
                documents.closed(documentId, version);
            }
        }
    }

    /** What is read of DocumentWithdrawn. */
    record Withdrawn(UUID documentId, long version) {}

    private record Listener<T>(String name, String type, Class<T> payload, Consumer<T> effect)
            implements FactConsumer<T> {

        @Override
        public String topic() {
            return "zwgk.policy.documents";
        }

        @Override
        public void accept(ReceivedFact<T> fact) {
            effect.accept(fact.data());
        }
    }

    @Bean
    FactConsumer<Told> documentPublished(PolicyDocuments documents) {
        return new Listener<>("document-published", "DocumentPublished", Told.class, heard -> heard.tellTo(documents));
    }

    @Bean
    FactConsumer<Told> documentRevised(PolicyDocuments documents) {
        return new Listener<>("document-revised", "DocumentRevised", Told.class, heard -> heard.tellTo(documents));
    }

    @Bean
    FactConsumer<Withdrawn> documentWithdrawn(PolicyDocuments documents) {
        return new Listener<>(
                "document-withdrawn",
                "DocumentWithdrawn",
                Withdrawn.class,
                heard -> documents.closed(heard.documentId(), heard.version()));
    }
}
