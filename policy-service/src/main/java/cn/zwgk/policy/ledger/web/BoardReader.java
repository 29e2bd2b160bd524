package cn.zwgk.policy.ledger.web;

import cn.zwgk.policy.ledger.plan.ObligationContent;
import cn.zwgk.policy.ledger.plan.Plan;
import cn.zwgk.policy.ledger.progress.ObligationProgress;
import cn.zwgk.policy.ledger.progress.PlanProgress;
import cn.zwgk.policy.ledger.progress.SlotProgress;
import cn.zwgk.policy.ledger.progress.Standing;
import cn.zwgk.policy.ledger.web.LedgerBoard.BoardRow;
import cn.zwgk.policy.ledger.web.LedgerBoard.BoardSlot;
import cn.zwgk.policy.ledger.web.LedgerBoard.OfficeTally;
import cn.zwgk.policy.ledger.web.LedgerBoard.StandingCount;
import cn.zwgk.policy.wording.Wording;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the board. */
@Component
class BoardReader {

    /** What the board is narrowed down to. */
    record Narrowing(
            @Nullable String office,
            @Nullable Integer quarter,
            @Nullable Standing standing) {

        private boolean takes(SlotProgress slot) {
            return (office == null
                            || office.isBlank()
                            || slot.slot().answerable().equals(office))
                    && (quarter == null || isDueIn(quarter, slot));
        }

        private static boolean isDueIn(int quarter, SlotProgress slot) {
            return (slot.slot().dueOn().getMonthValue() + 2) / 3 == quarter;
        }
    }

    private final PlanProgress progress;
    private final Wording wording;

    BoardReader(PlanProgress progress, Wording wording) {
        this.progress = progress;
        this.wording = wording;
    }

    @Transactional(readOnly = true)
    public LedgerBoard of(Plan plan, Narrowing by) {
        List<ObligationProgress> all = progress.of(plan);
        Map<Standing, Long> counts =
                all.stream().collect(Collectors.groupingBy(ObligationProgress::standing, Collectors.counting()));
        return new LedgerBoard(
                plan.year(),
                Arrays.stream(Standing.values())
                        .map(each -> new StandingCount(
                                each,
                                wording.of(each),
                                counts.getOrDefault(each, 0L).intValue()))
                        .toList(),
                plan.offices().stream().map(office -> count(office, all)).toList(),
                all.stream()
                        .map(each -> new ObligationProgress(
                                each.obligation(),
                                each.slots().stream().filter(by::takes).toList()))
                        .filter(each -> !each.slots().isEmpty())
                        .filter(each -> by.standing() == null || each.standing() == by.standing())
                        .map(this::row)
                        .toList());
    }

    private static OfficeTally count(String office, List<ObligationProgress> all) {
        List<SlotProgress> owed = all.stream()
                .flatMap(each -> each.slots().stream())
                .filter(each -> each.slot().answerable().equals(office))
                .toList();
        return new OfficeTally(
                office,
                owed.stream().mapToInt(each -> each.slot().quota()).sum(),
                owed.stream().mapToInt(SlotProgress::counted).sum(),
                Math.toIntExact(owed.stream()
                        .filter(each -> each.standing() == Standing.OVERDUE)
                        .count()));
    }

    BoardRow row(ObligationProgress progress) {
        ObligationContent content = progress.obligation().content();
        Standing standing = progress.standing();
        @Nullable SlotProgress next = progress.next().orElse(null);
        return new BoardRow(
                progress.obligation().id(),
                content.number(),
                content.title(),
                content.ownerOffice(),
                content.perOffice(),
                content.feed(),
                wording.ofNullable(content.feed()),
                progress.done(),
                progress.quota(),
                content.points(),
                next == null ? content.dueOn() : next.slot().dueOn(),
                next == null ? null : next.remainingWorkingDays(),
                standing,
                wording.of(standing),
                standing.lamp(),
                wording.of(standing),
                progress.slots().stream().map(this::slot).toList());
    }

    private BoardSlot slot(SlotProgress progress) {
        return new BoardSlot(
                progress.slot().answerable(),
                progress.slot().quarter(),
                progress.done(),
                progress.slot().quota(),
                progress.slot().dueOn(),
                progress.completedOn(),
                progress.remainingWorkingDays(),
                progress.standing(),
                wording.of(progress.standing()));
    }
}
