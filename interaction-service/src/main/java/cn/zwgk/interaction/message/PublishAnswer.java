package cn.zwgk.interaction.message;

import cn.zwgk.messaging.Outbox;
import cn.zwgk.web.Actor;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;

/** Makes question and answer public, as moderated. */
@UseCase
public class PublishAnswer {

    private final MessageDesk desk;
    private final Outbox outbox;
    private final InstantSource time;

    PublishAnswer(MessageDesk desk, Outbox outbox, InstantSource time) {
        this.desk = desk;
        this.outbox = outbox;
        this.time = time;
    }

    /** What the public is to read; what is not given stays as it was written. */
    public record Moderated(
            @Nullable String title,
            @Nullable String question,
            @Nullable String answer) {}

    /** @throws cn.zwgk.web.Refused 422 with each part that still holds personal data */
    @Transactional
    public void publish(MessageId id, @Nullable String ifMatch, Moderated moderated, Actor actor) {
        desk.act(
                id,
                ifMatch,
                actor,
                MessageAct.PUBLISH,
                null,
                message -> outbox.append(message.publish(
                        moderated.title(), moderated.question(), moderated.answer(), actor, time.instant())));
    }
}
