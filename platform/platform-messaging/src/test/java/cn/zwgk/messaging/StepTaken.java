package cn.zwgk.messaging;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

@FactType(topic = "zwgk.sample.steps", type = "StepTaken")
record StepTaken(UUID walkId, int step, @Nullable String title) implements Fact {

    StepTaken(UUID walkId, int step) {
        this(walkId, step, null);
    }

    @Override
    public UUID subject() {
        return walkId;
    }
}
