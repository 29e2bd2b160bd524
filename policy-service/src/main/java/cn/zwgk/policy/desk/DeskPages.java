package cn.zwgk.policy.desk;

import cn.zwgk.policy.document.Person;
import cn.zwgk.policy.wording.Wording;
import cn.zwgk.web.AuditTrail;
import cn.zwgk.workflow.TransitionTable;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Puts transition tables and the audit trail into words. */
@Component
public class DeskPages {

    private final AuditTrail audit;
    private final Wording wording;

    DeskPages(AuditTrail audit, Wording wording) {
        this.audit = audit;
        this.wording = wording;
    }

    /** The acts that somebody with these roles may take in this state, in the order of the table. */
    public <S extends Enum<S>, A extends Enum<A> & Act> List<DeskAct> acts(
            TransitionTable<S, A> table, S state, Set<String> roles) {
        return table.transitions().stream()
                .filter(step -> step.from() == state && step.openTo(roles))
                .map(step -> new DeskAct(
                        step.action().code(),
                        wording.of(step.action()),
                        step.action().needsReason(),
                        step.action().needsConfirmation(),
                        step.ground()))
                .toList();
    }

    /** Everything that was done to a matter, oldest first. */
    public List<DeskHistory> history(String type, String id) {
        return audit.of(type, id).stream()
                .map(entry -> new DeskHistory(
                        entry.at(),
                        new Person(entry.actorId(), entry.actorName(), entry.actorOffice()),
                        entry.act(),
                        wording.text("act." + entry.act()),
                        entry.reason()))
                .toList();
    }
}
