package cn.zwgk.interpretation.materials;

import cn.zwgk.interpretation.UseCase;
import cn.zwgk.web.Actor;
import cn.zwgk.web.ETags;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Notes that something that belongs to a draft changes beside its text: files, the fields of its form. Whoever changes it wrote
 * on the draft and cannot review it; the draft's version grows, so that nobody overwrites what he has not seen.
 */
@UseCase
public class ChangeDraft {

    private final Linked linked;
    private final MaterialJournal journal;
    private final InstantSource time;

    ChangeDraft(Linked linked, MaterialJournal journal, InstantSource time) {
        this.linked = linked;
        this.journal = journal;
        this.time = time;
    }

    /**
     * Call it in the transaction of the change, before it.
     *
     * @param ifMatch the version that the drafter saw, if he says
     * @param act as the history keeps it
     * @throws cn.zwgk.web.Refused 412 for a stale version, 409 {@code material-not-editable}, 403
     *     {@code drafting-office-interprets}
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Interpretation note(InterpretationId id, @Nullable String ifMatch, Actor drafter, String act) {
        Linked.Pair pair = linked.get(id);
        ETags.verify(ifMatch, pair.material().version());
        pair.material().touch(pair.document(), drafter, time.instant());
        return journal.keep(pair.material(), drafter, act, null);
    }
}
