package cn.zwgk.application.casefile;

import cn.zwgk.web.Actor;
import cn.zwgk.web.Refusal;
import cn.zwgk.web.Refused;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;

/** Gives a case to the office that handles it. */
@UseCase
public class AssignCase {

    private final CaseDesk desk;
    private final InstantSource time;

    AssignCase(CaseDesk desk, InstantSource time) {
        this.desk = desk;
        this.time = time;
    }

    @Transactional
    public void assign(
            CaseId id, @Nullable String ifMatch, @Nullable String office, @Nullable String reason, Actor actor) {
        if (office == null || office.isBlank()) {
            throw Refused.invalid(List.of(Refusal.onField("office", "office-missing")));
        }
        desk.act(
                id,
                ifMatch,
                actor,
                CaseAct.ASSIGN,
                reason,
                theCase -> theCase.assign(office.strip(), reason, actor, time.instant()));
    }
}
