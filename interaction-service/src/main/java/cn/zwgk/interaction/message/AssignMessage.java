package cn.zwgk.interaction.message;

import cn.zwgk.web.Actor;
import cn.zwgk.web.Refusal;
import cn.zwgk.web.Refused;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;

/** Gives a message to the office that knows the answer. */
@UseCase
public class AssignMessage {

    private final MessageDesk desk;
    private final InstantSource time;

    AssignMessage(MessageDesk desk, InstantSource time) {
        this.desk = desk;
        this.time = time;
    }

    @Transactional
    public void assign(
            MessageId id, @Nullable String ifMatch, @Nullable String office, @Nullable String reason, Actor actor) {
        if (office == null || office.isBlank()) {
            throw Refused.invalid(List.of(Refusal.onField("office", "office-missing")));
        }
        desk.act(
                id,
                ifMatch,
                actor,
                MessageAct.ASSIGN,
                reason,
                message -> message.assign(office.strip(), reason, actor, time.instant()));
    }
}
