package cn.zwgk.application.casefile;

import cn.zwgk.application.casefile.ApplicationCase.Stored;
import cn.zwgk.application.clock.ClockEntry.Extended;
import cn.zwgk.calendar.Deadline;
import cn.zwgk.calendar.WorkingCalendar;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/** Which marks follow from the facts of a case, so that difficult ones are seen early. */
public final class DifficultyRules {

    private static final int SEVERAL = 2;
    private static final int FEW_WORKING_DAYS = 5;

    private DifficultyRules() {}

    /** The marks that stand today, by rule and by hand. */
    public static Set<CaseFlag> flags(Stored theCase, WorkingCalendar calendar, LocalDate today) {
        CaseRecords records = theCase.records();
        Set<CaseFlag> flags = EnumSet.noneOf(CaseFlag.class);
        records.flags().forEach(set -> flags.add(set.flag()));
        if (records.awaited().stream().anyMatch(one -> one.outcome() == AwaitedOutcome.OBJECTED)) {
            flags.add(CaseFlag.OBJECTION);
        }
        int agencies = records.of(AwaitedKind.JOINT_MAKER).size()
                + records.of(AwaitedKind.AGENCY_OPINION).size();
        if (agencies >= SEVERAL) {
            flags.add(CaseFlag.SEVERAL_AGENCIES);
        }
        if (!records.of(AwaitedKind.REASONS).isEmpty()) {
            flags.add(CaseFlag.EXCESSIVE);
        }
        if (theCase.clock().entries().stream().anyMatch(Extended.class::isInstance)) {
            flags.add(CaseFlag.EXTENDED);
        }
        Deadline deadline = theCase.deadline();
        if (theCase.state().isOpen()
                && deadline != null
                && !records.open().isEmpty()
                && calendar.workingDaysBetween(today, deadline.lastDay()) <= FEW_WORKING_DAYS) {
            flags.add(CaseFlag.TIME_RUNS_OUT);
        }
        return flags;
    }
}
