package cn.zwgk.interaction.message;

import cn.zwgk.interaction.message.persistence.Messages;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;

/** The writer, having shown number and secret, says how satisfied he is. Once. */
@UseCase
public class RateAnswer {

    private final Messages messages;
    private final InstantSource time;

    RateAnswer(Messages messages, InstantSource time) {
        this.messages = messages;
        this.time = time;
    }

    @Transactional
    public void rate(MessageId id, int stars, @Nullable String comment) {
        Message message = messages.get(id);
        message.rate(stars, comment, time.instant());
        messages.save(message);
    }
}
