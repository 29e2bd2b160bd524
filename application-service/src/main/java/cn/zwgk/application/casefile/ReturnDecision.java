package cn.zwgk.application.casefile;

import cn.zwgk.web.Actor;
import cn.zwgk.web.Refusal;
import cn.zwgk.web.Refused;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;

/** Sends the draft of a reply back, with the reason. */
@UseCase
public class ReturnDecision {

    private final CaseDesk desk;
    private final InstantSource time;

    ReturnDecision(CaseDesk desk, InstantSource time) {
        this.desk = desk;
        this.time = time;
    }

    @Transactional
    public void sendBack(CaseId id, @Nullable String ifMatch, @Nullable String reason, Actor actor) {
        if (reason == null || reason.isBlank()) {
            throw Refused.invalid(List.of(Refusal.onField("reason", "reason-missing")));
        }
        desk.act(
                id,
                ifMatch,
                actor,
                CaseAct.RETURN_DECISION,
                reason,
                theCase -> theCase.returnDecision(reason.strip(), actor, time.instant()));
    }
}
