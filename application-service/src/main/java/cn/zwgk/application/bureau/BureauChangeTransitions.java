package cn.zwgk.application.bureau;

import static cn.zwgk.application.bureau.BureauChangeAct.CONFIRM;
import static cn.zwgk.application.bureau.BureauChangeAct.RETURN;
import static cn.zwgk.application.bureau.BureauChangeAct.WITHDRAW;
import static cn.zwgk.application.bureau.BureauChangeState.CONFIRMED;
import static cn.zwgk.application.bureau.BureauChangeState.PROPOSED;
import static cn.zwgk.application.bureau.BureauChangeState.RETURNED;
import static cn.zwgk.application.bureau.BureauChangeState.WITHDRAWN;

import cn.zwgk.web.Actor;
import cn.zwgk.workflow.TransitionTable;
import java.util.Set;

/** 本机关信息改动流转: what stands in every notice is looked at by two people. */
public final class BureauChangeTransitions {

    private static final Set<String> JUDGES = Set.of("openness-office", "legal-counsel", "bureau-leader");

    public static final TransitionTable<BureauChangeState, BureauChangeAct> TABLE = TransitionTable.builder(
                    BureauChangeState.class, BureauChangeAct.class)
            .step(PROPOSED, CONFIRM, CONFIRMED, JUDGES, BureauChangeFact.ChangeConfirmed.class, "提出人与确认人分开")
            .step(PROPOSED, RETURN, RETURNED, JUDGES, BureauChangeFact.ChangeReturned.class, "退回须说明理由")
            .step(PROPOSED, WITHDRAW, WITHDRAWN, "openness-office", BureauChangeFact.ChangeWithdrawn.class, "限提出人")
            .terminal(CONFIRMED, RETURNED, WITHDRAWN)
            .build();

    private BureauChangeTransitions() {}

    /** Whether this person may confirm changes that others proposed. */
    public static boolean mayConfirm(Actor actor) {
        return TABLE.allowed(PROPOSED, actor.roles()).contains(CONFIRM);
    }
}
