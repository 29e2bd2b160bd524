package cn.zwgk.interpretation.materials;

import cn.zwgk.interpretation.UseCase;
import cn.zwgk.web.Actor;
import cn.zwgk.web.ETags;
import cn.zwgk.web.Refused;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sends material back to its drafter, with the reason and with everything that was written. A document that is under review
 * with it goes back too, as soon as policy-service hears of it.
 */
@UseCase
public class ReturnMaterial {

    private final Linked linked;
    private final MaterialJournal journal;
    private final InstantSource time;

    ReturnMaterial(Linked linked, MaterialJournal journal, InstantSource time) {
        this.linked = linked;
        this.journal = journal;
        this.time = time;
    }

    /** @throws Refused 422 {@code reason-missing} */
    @Transactional
    public void sendBack(InterpretationId id, @Nullable String ifMatch, @Nullable String reason, Actor reviewer) {
        Linked.Pair pair = linked.get(id);
        ETags.verify(ifMatch, pair.material().version());
        MaterialReturned fact = pair.reviewing().sendBack(reviewer, Person.of(reviewer), reason, time.instant());
        journal.keep(pair.material(), fact, reviewer, "material.returned", fact.reason());
    }
}
