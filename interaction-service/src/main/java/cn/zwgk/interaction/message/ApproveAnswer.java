package cn.zwgk.interaction.message;

import cn.zwgk.timers.Timers;
import cn.zwgk.web.Actor;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;

/** Answers a message: from here on the writer reads it, and the time limit is met or missed. */
@UseCase
public class ApproveAnswer {

    private final MessageDesk desk;
    private final Timers timers;
    private final InstantSource time;

    ApproveAnswer(MessageDesk desk, Timers timers, InstantSource time) {
        this.desk = desk;
        this.timers = timers;
        this.time = time;
    }

    /** @throws cn.zwgk.web.Refused 403 {@code four-eyes} to whoever drafted the answer */
    @Transactional
    public void approve(MessageId id, @Nullable String ifMatch, Actor actor) {
        desk.act(id, ifMatch, actor, MessageAct.APPROVE_ANSWER, null, message -> {
            message.approveAnswer(actor, time.instant());
            timers.cancel(OverdueTimer.TASK, id.toString());
        });
    }
}
