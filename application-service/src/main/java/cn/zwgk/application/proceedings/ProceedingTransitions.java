package cn.zwgk.application.proceedings;

import static cn.zwgk.application.proceedings.ProceedingAct.ANSWER;
import static cn.zwgk.application.proceedings.ProceedingAct.APPEAL;
import static cn.zwgk.application.proceedings.ProceedingAct.CONCLUDE;
import static cn.zwgk.application.proceedings.ProceedingAct.FULFIL;
import static cn.zwgk.application.proceedings.ProceedingAct.STRIKE_OUT;
import static cn.zwgk.application.proceedings.ProceedingState.ANSWERED;
import static cn.zwgk.application.proceedings.ProceedingState.APPEALED;
import static cn.zwgk.application.proceedings.ProceedingState.CLOSED;
import static cn.zwgk.application.proceedings.ProceedingState.CONCLUDED;
import static cn.zwgk.application.proceedings.ProceedingState.FILED;
import static cn.zwgk.application.proceedings.ProceedingState.STRUCK_OUT;

import cn.zwgk.workflow.TransitionTable;
import java.util.Set;

/** 复议诉讼流转: every legal step in the life of a proceeding. */
public final class ProceedingTransitions {

    static final Set<String> KEEPERS = Set.of("disclosure-officer", "openness-office", "legal-counsel");
    static final Set<String> SUPERVISORS = Set.of("openness-office", "legal-counsel");

    /** The table; see {@code docs/state-machines/Proceeding.md} for its diagram. */
    public static final TransitionTable<ProceedingState, ProceedingAct> TABLE = TransitionTable.builder(
                    ProceedingState.class, ProceedingAct.class)
            .step(FILED, ANSWER, ANSWERED, KEEPERS, ProceedingFact.Answered.class, "行政复议法第四十八条；行政诉讼法第六十七条")
            .step(FILED, CONCLUDE, CONCLUDED, KEEPERS, ProceedingFact.Concluded.class, "行政复议法第四十一条；行政诉讼法第六十二条")
            .step(FILED, STRIKE_OUT, STRUCK_OUT, SUPERVISORS, ProceedingFact.StruckOut.class, "误登记须说明理由")
            .step(ANSWERED, CONCLUDE, CONCLUDED, KEEPERS, ProceedingFact.Concluded.class, "行政复议法第六十二条；行政诉讼法第八十一条")
            .step(ANSWERED, STRIKE_OUT, STRUCK_OUT, SUPERVISORS, ProceedingFact.StruckOut.class, "误登记须说明理由")
            .step(CONCLUDED, FULFIL, CLOSED, KEEPERS, ProceedingFact.Fulfilled.class, "行政复议法第七十七条；行政诉讼法第九十四条")
            .step(CONCLUDED, APPEAL, APPEALED, KEEPERS, ProceedingFact.Appealed.class, "行政诉讼法第八十五条")
            .step(APPEALED, CONCLUDE, CONCLUDED, KEEPERS, ProceedingFact.Concluded.class, "行政诉讼法第八十八条、第八十九条")
            .step(CLOSED, APPEAL, APPEALED, KEEPERS, ProceedingFact.Appealed.class, "行政诉讼法第八十五条")
            .terminal(STRUCK_OUT)
            .build();

    private ProceedingTransitions() {}
}
