package cn.zwgk.interaction.message;

import cn.zwgk.web.Actor;
import cn.zwgk.web.Refusal;
import cn.zwgk.web.Refused;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;

/** Sends the draft of an answer back, with the reason. */
@UseCase
public class ReturnAnswer {

    private final MessageDesk desk;
    private final InstantSource time;

    ReturnAnswer(MessageDesk desk, InstantSource time) {
        this.desk = desk;
        this.time = time;
    }

    @Transactional
    public void sendBack(MessageId id, @Nullable String ifMatch, @Nullable String reason, Actor actor) {
        if (reason == null || reason.isBlank()) {
            throw Refused.invalid(List.of(Refusal.onField("reason", "reason-missing")));
        }
        desk.act(
                id,
                ifMatch,
                actor,
                MessageAct.RETURN_ANSWER,
                reason,
                message -> message.returnAnswer(reason.strip(), actor, time.instant()));
    }
}
