package cn.zwgk.application.casefile;

import cn.zwgk.application.casefile.ApplicationCase.Stored;
import cn.zwgk.application.clock.ClockEntry;
import cn.zwgk.application.clock.ClockEntry.Resumed;
import cn.zwgk.application.clock.ClockEntry.Voided;
import cn.zwgk.application.clock.ClockLedger;
import cn.zwgk.application.clock.ClockLedger.Line;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the schedule of a year makes of the letters of a case that wait for an answer, after it was entered: their last days
 * move with the calendar, and a silence that was noted too early is taken back.
 *
 * @param moved the last days before and after
 */
record CalendarMove(CaseRecords records, ClockLedger ledger, List<Moved> moved) {

    /** One last day that is another now. */
    record Moved(AwaitedKind kind, LocalDate from, LocalDate to) {

        /** The line of the history. */
        String act() {
            return "MOVE_UNTIL_" + kind.name();
        }
    }

    static CalendarMove of(Stored theCase, int scheduledYear, StepContext context) {
        CalendarMove move = new CalendarMove(theCase.records(), theCase.ledger(), List.of());
        for (Awaited one : theCase.records().awaited()) {
            LocalDate now = AwaitedPeriods.lastDay(one, context.calendar(), context.terms());
            LocalDate before = one.until();
            if (now != null && before != null && !now.equals(before)) {
                move = move.with(one, before, now, reason(scheduledYear), theCase.state(), context);
            }
        }
        return move;
    }

    private CalendarMove with(
            Awaited one, LocalDate before, LocalDate now, String reason, CaseState state, StepContext context) {
        if (one.isOpen()) {
            return keeping(one.until(now), ledger, before, now);
        }
        boolean mayBeNotedAnew =
                CaseTransitions.TABLE.allowed(state, context.by().roles()).contains(CaseAct.NOTE_SILENCE);
        Optional<Line> resumption = one.outcome().isSilence() && mayBeNotedAnew && one.ruling() == null
                ? resumption(one)
                : Optional.empty();
        return resumption
                .map(line -> {
                    boolean over = context.today().isAfter(now);
                    ClockEntry entry = over
                            ? line.entry().movedTo(now)
                            : new Voided(
                                    line.entry().on(),
                                    line.entry().ground(),
                                    context.by().name());
                    Awaited changed = over
                            ? one.until(now).moved(one.askedOn(), now)
                            : one.until(now).reopened();
                    return keeping(
                            changed,
                            ledger.correcting(line.number(), entry, CaseAct.NOTE_SILENCE.name(), context.now(), reason),
                            before,
                            now);
                })
                .orElse(this);
    }

    private CalendarMove keeping(Awaited changed, ClockLedger entered, LocalDate before, LocalDate now) {
        List<Moved> all = new ArrayList<>(moved);
        all.add(new Moved(changed.kind(), before, now));
        return new CalendarMove(records.with(changed), entered, List.copyOf(all));
    }

    private Optional<Line> resumption(Awaited silent) {
        return ledger.effective().stream()
                .filter(line -> line.entry() instanceof Resumed resumed
                        && resumed.matter().equals(silent.id().toString()))
                .findFirst();
    }

    private static String reason(int scheduledYear) {
        return scheduledYear + "年放假安排公布，期限重新计算";
    }
}
