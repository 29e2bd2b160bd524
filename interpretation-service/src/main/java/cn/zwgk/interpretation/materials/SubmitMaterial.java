package cn.zwgk.interpretation.materials;

import cn.zwgk.interpretation.UseCase;
import cn.zwgk.web.Actor;
import cn.zwgk.web.ETags;
import cn.zwgk.web.Refused;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;

/** Hands material in for review; what misses the checklist or a part of its form does not move. */
@UseCase
public class SubmitMaterial {

    private final Linked linked;
    private final MaterialJournal journal;
    private final SubmissionGrounds grounds;
    private final InstantSource time;

    SubmitMaterial(Linked linked, MaterialJournal journal, SubmissionGrounds grounds, InstantSource time) {
        this.linked = linked;
        this.journal = journal;
        this.grounds = grounds;
        this.time = time;
    }

    /** @throws Refused 422 with everything that is missing */
    @Transactional
    public void submit(InterpretationId id, @Nullable String ifMatch, Actor drafter) {
        Linked.Pair pair = linked.get(id);
        ETags.verify(ifMatch, pair.material().version());
        MaterialSubmitted fact =
                pair.material().submit(pair.document(), drafter, grounds.against(pair.material()), time.instant());
        journal.keep(pair.material(), fact, drafter, "material.submitted", null);
    }
}
