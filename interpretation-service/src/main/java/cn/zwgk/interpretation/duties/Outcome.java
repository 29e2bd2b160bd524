package cn.zwgk.interpretation.duties;

import java.util.Set;

/** How a duty counts in the figures. Late is late, whether it was met afterwards or not. */
public enum Outcome {
    /** 按时完成. */
    ON_TIME,
    /** 逾期, met since or not. */
    LATE,
    /** 办理中: the clock runs. */
    OPEN,
    /** 已终止: nothing is owed any more. */
    ENDED;

    /** The states that count so. */
    public Set<DutyState> states() {
        return switch (this) {
            case ON_TIME -> Set.of(DutyState.MET);
            case LATE -> Set.of(DutyState.OVERDUE, DutyState.MET_LATE);
            case OPEN -> Set.of(DutyState.OPEN);
            case ENDED -> Set.of(DutyState.ENDED);
        };
    }
}
