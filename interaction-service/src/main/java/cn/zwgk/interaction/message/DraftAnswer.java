package cn.zwgk.interaction.message;

import cn.zwgk.web.Actor;
import cn.zwgk.web.Refusal;
import cn.zwgk.web.Refused;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;

/** Proposes the answer to a message; another person has to approve it. */
@UseCase
public class DraftAnswer {

    private final MessageDesk desk;
    private final InstantSource time;

    DraftAnswer(MessageDesk desk, InstantSource time) {
        this.desk = desk;
        this.time = time;
    }

    @Transactional
    public void draft(MessageId id, @Nullable String ifMatch, @Nullable String answer, Actor actor) {
        if (answer == null || answer.isBlank()) {
            throw Refused.invalid(List.of(Refusal.onField("answer", "answer-missing")));
        }
        desk.act(
                id,
                ifMatch,
                actor,
                MessageAct.DRAFT_ANSWER,
                null,
                message -> message.draftAnswer(answer.strip(), actor, time.instant()));
    }
}
