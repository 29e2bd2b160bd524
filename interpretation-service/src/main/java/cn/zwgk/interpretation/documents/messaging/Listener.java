package cn.zwgk.interpretation.documents.messaging;

import cn.zwgk.messaging.FactConsumer;
import cn.zwgk.messaging.ReceivedFact;
import java.util.function.Consumer;

/** Listens to one fact of policy-service and calls one verb. */
record Listener<T>(String name, String type, Class<T> payload, Consumer<T> effect) implements FactConsumer<T> {

    @Override
    public String topic() {
        return "zwgk.policy.documents";
    }

    @Override
    public void accept(ReceivedFact<T> fact) {
        effect.accept(fact.data());
    }
}
