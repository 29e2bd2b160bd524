package cn.zwgk.interpretation.materials;

import cn.zwgk.interpretation.UseCase;
import cn.zwgk.web.Actor;
import cn.zwgk.web.ETags;
import cn.zwgk.web.Refused;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;

/** Sends material back to its drafter, with the reason and with everything that was written. */
@UseCase
public class ReturnMaterial {

    private final Interpretations interpretations;
    private final MaterialJournal journal;
    private final InstantSource time;

    ReturnMaterial(Interpretations interpretations, MaterialJournal journal, InstantSource time) {
        this.interpretations = interpretations;
        this.journal = journal;
        this.time = time;
    }

    /** @throws Refused 422 {@code reason-missing} */
    @Transactional
    public void sendBack(InterpretationId id, @Nullable String ifMatch, @Nullable String reason, Actor reviewer) {
        Interpretation material = interpretations.get(id);
        ETags.verify(ifMatch, material.version());
        MaterialReturned fact = material.sendBack(reviewer, reason, time.instant());
        journal.keep(material, fact, reviewer, "material.returned", fact.reason());
    }
}
