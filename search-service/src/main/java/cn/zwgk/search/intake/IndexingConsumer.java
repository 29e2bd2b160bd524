package cn.zwgk.search.intake;

import cn.zwgk.messaging.FactConsumer;
import cn.zwgk.messaging.ReceivedFact;
import java.util.function.Consumer;

/** Takes the facts of one type into the index. */
record IndexingConsumer<T>(String name, String topic, String type, Class<T> payload, Consumer<T> effect)
        implements FactConsumer<T> {

    @Override
    public void accept(ReceivedFact<T> fact) {
        effect.accept(fact.data());
    }
}
