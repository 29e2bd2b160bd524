package cn.zwgk.application.retention;

import static cn.zwgk.application.retention.BatchAct.APPROVE;
import static cn.zwgk.application.retention.BatchAct.FINISH;
import static cn.zwgk.application.retention.BatchAct.RETURN;
import static cn.zwgk.application.retention.BatchAct.STOP;
import static cn.zwgk.application.retention.BatchState.APPROVED;
import static cn.zwgk.application.retention.BatchState.DONE;
import static cn.zwgk.application.retention.BatchState.PROPOSED;
import static cn.zwgk.application.retention.BatchState.RETURNED;
import static cn.zwgk.application.retention.BatchState.STOPPED;

import cn.zwgk.web.Actor;
import cn.zwgk.workflow.TransitionTable;
import java.util.Set;

/** 匿名化批次流转: what is erased cannot be brought back, so nobody erases alone. */
public final class BatchTransitions {

    private static final Set<String> JUDGES = Set.of("openness-office", "bureau-leader");

    public static final TransitionTable<BatchState, BatchAct> TABLE = TransitionTable.builder(
                    BatchState.class, BatchAct.class)
            .step(PROPOSED, APPROVE, APPROVED, JUDGES, BatchFact.BatchApproved.class, "提出人与批准人分开；个人信息保护法第四十七条")
            .step(PROPOSED, RETURN, RETURNED, JUDGES, BatchFact.BatchReturned.class, "退回须说明理由")
            .step(APPROVED, STOP, STOPPED, JUDGES, BatchFact.BatchStopped.class, "执行前发现问题，随时中止")
            .step(APPROVED, FINISH, DONE, "system", BatchFact.BatchDone.class, "逐件复核后执行")
            .terminal(DONE, RETURNED, STOPPED)
            .build();

    private BatchTransitions() {}

    /** Whether this person may approve batches of others. */
    public static boolean mayJudge(Actor actor) {
        return TABLE.allowed(PROPOSED, actor.roles()).contains(APPROVE);
    }
}
