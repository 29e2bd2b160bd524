package cn.zwgk.policy.material.messaging;

import static cn.zwgk.policy.material.messaging.Heard.round;

import cn.zwgk.messaging.FactConsumer;
import cn.zwgk.messaging.ReceivedFact;
import cn.zwgk.policy.document.CompanionMaterial;
import cn.zwgk.policy.document.Person;
import cn.zwgk.policy.document.ReviewStage;
import cn.zwgk.policy.material.NoteMaterial;
import cn.zwgk.policy.material.ReturnWithMaterial;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One consumer for each fact about material: handed in, passed a review, accepted, returned. */
@Configuration(proxyBeanMethods = false)
class MaterialFacts {

    private record Listener<T>(String name, String type, Class<T> payload, Consumer<T> effect)
            implements FactConsumer<T> {

        @Override
        public String topic() {
            return "zwgk.interpretation";
        }

        @Override
        public void accept(ReceivedFact<T> fact) {
            effect.accept(fact.data());
        }
    }

    @Bean
    FactConsumer<Heard.Submitted> materialSubmitted(NoteMaterial note) {
        return new Listener<>(
                "submitted-materials",
                "MaterialSubmitted",
                Heard.Submitted.class,
                heard -> note.submitted(heard.subject(), round(heard.round())));
    }

    @Bean
    FactConsumer<Heard.ReviewPassed> materialReviewPassed(NoteMaterial note) {
        return new Listener<>(
                "signed-materials",
                "MaterialReviewPassed",
                Heard.ReviewPassed.class,
                heard ->
                        note.signed(heard.subject(), heard.round(), heard.stage(), heard.signedBy(), heard.signedAt()));
    }

    @Bean
    FactConsumer<Heard.Accepted> materialAccepted(NoteMaterial note) {
        return new Listener<>("accepted-materials", "MaterialAccepted", Heard.Accepted.class, heard -> {
            int round = round(heard.round());
            note.accepted(heard.subject(), round);
            Person signer = heard.signedBy();
            if (signer != null) {
                note.signed(heard.subject(), round, ReviewStage.FINAL, signer, heard.acceptedAt());
            }
        });
    }

    @Bean
    FactConsumer<Heard.Returned> materialReturned(NoteMaterial note, ReturnWithMaterial documents) {
        return new Listener<>("returned-materials", "MaterialReturned", Heard.Returned.class, heard -> {
            int round = round(heard.round());
            note.returned(heard.subject(), round);
            Person returner = heard.returnedBy();
            if (returner != null) {
                CompanionMaterial material = new CompanionMaterial(heard.materialId(), round);
                documents.materialWasReturned(heard.documentId(), material, returner, heard.reason());
            }
        });
    }
}
