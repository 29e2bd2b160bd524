package cn.zwgk.interpretation.materials;

import cn.zwgk.interpretation.UseCase;
import cn.zwgk.web.Actor;
import cn.zwgk.web.ETags;
import cn.zwgk.web.Refusal;
import cn.zwgk.web.Refused;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;

/** Writes on a draft. */
@UseCase
public class EditMaterial {

    private final Linked linked;
    private final MaterialJournal journal;
    private final Checklist checklist;
    private final InstantSource time;

    EditMaterial(Linked linked, MaterialJournal journal, Checklist checklist, InstantSource time) {
        this.linked = linked;
        this.journal = journal;
        this.checklist = checklist;
        this.time = time;
    }

    /**
     * Replaces the content.
     *
     * @param ifMatch the version that the drafter saw
     * @throws Refused 428 and 412 for a missing or stale version, and what the aggregate refuses
     */
    @Transactional
    public Interpretation edit(InterpretationId id, @Nullable String ifMatch, MaterialContent content, Actor drafter) {
        List<Refusal> unknown = checklist.unknown(content.checklist());
        if (!unknown.isEmpty()) {
            throw Refused.invalid(unknown);
        }
        Linked.Pair pair = linked.get(id);
        ETags.require(ifMatch, pair.material().version());
        pair.material().edit(pair.document(), content, drafter, time.instant());
        return journal.keep(pair.material(), drafter, "material.edited", null);
    }
}
