package cn.zwgk.interpretation.materials;

import cn.zwgk.interpretation.UseCase;
import cn.zwgk.web.Actor;
import cn.zwgk.web.ETags;
import cn.zwgk.web.Refused;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;

/** Accepts material: the document may go on to its own review, and in step means that this is done before. */
@UseCase
public class AcceptMaterial {

    private final Interpretations interpretations;
    private final MaterialJournal journal;
    private final Checklist checklist;
    private final InstantSource time;

    AcceptMaterial(Interpretations interpretations, MaterialJournal journal, Checklist checklist, InstantSource time) {
        this.interpretations = interpretations;
        this.journal = journal;
        this.checklist = checklist;
        this.time = time;
    }

    /** @throws Refused 403 {@code material-own} for who wrote on it, 422 with everything that is missing */
    @Transactional
    public void accept(InterpretationId id, @Nullable String ifMatch, Actor reviewer) {
        Interpretation material = interpretations.get(id);
        ETags.verify(ifMatch, material.version());
        MaterialAccepted fact = material.accept(reviewer, checklist, time.instant());
        journal.keep(material, fact, reviewer, "material.accepted", null);
    }
}
