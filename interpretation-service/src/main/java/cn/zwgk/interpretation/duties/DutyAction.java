package cn.zwgk.interpretation.duties;

/** What can happen to a duty. Nobody decides it: it follows from publication, time and the calendar. */
public enum DutyAction {
    /** An interpretation was published. */
    MEET,
    /** The last working day is over. */
    MISS,
    /** The calendar changed and with it the last day. */
    MOVE_DEADLINE,
    /** The calendar changed so that the last day is not over yet. */
    REOPEN,
    /** The document was withdrawn. */
    END
}
