package cn.zwgk.interpretation.materials;

import cn.zwgk.interpretation.UseCase;
import cn.zwgk.web.Actor;
import cn.zwgk.web.ETags;
import cn.zwgk.web.Refused;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;

/** Takes a published interpretation back; its page says so, and why. */
@UseCase
public class WithdrawInterpretation {

    private final Interpretations interpretations;
    private final MaterialJournal journal;
    private final InstantSource time;

    WithdrawInterpretation(Interpretations interpretations, MaterialJournal journal, InstantSource time) {
        this.interpretations = interpretations;
        this.journal = journal;
        this.time = time;
    }

    /** @throws Refused 422 {@code reason-missing} */
    @Transactional
    public void withdraw(InterpretationId id, @Nullable String ifMatch, @Nullable String reason, Actor officer) {
        Interpretation material = interpretations.get(id);
        ETags.verify(ifMatch, material.version());
        InterpretationWithdrawn fact = material.withdraw(officer, reason, time.instant());
        journal.keep(material, fact, officer, "material.withdrawn", fact.reason());
    }
}
