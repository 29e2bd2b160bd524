package cn.zwgk.policy.ledger.work;

import cn.zwgk.policy.ledger.progress.SlotProgress;
import cn.zwgk.policy.ledger.progress.Standing;
import java.util.Optional;
import java.util.stream.Stream;

/** 催办: when an office is reminded of what it has not done yet. */
public enum ReminderStage {
    /** Ten working days are left. */
    AHEAD(SlotProgress.SOON),
    /** Three working days are left. */
    CLOSE(3),
    /** The last day has passed. */
    OVERDUE(-1);

    private final int workingDays;

    ReminderStage(int workingDays) {
        this.workingDays = workingDays;
    }

    int workingDays() {
        return workingDays;
    }

    /** The furthest stage that something unfinished has reached: who is late already is not reminded of the days ahead. */
    static Optional<ReminderStage> reached(SlotProgress progress) {
        if (!progress.standing().isOpen() || progress.remainingWorkingDays() == null) {
            return Optional.empty();
        }
        int remaining = progress.remainingWorkingDays();
        return Stream.of(values())
                .filter(stage ->
                        stage == OVERDUE ? progress.standing() == Standing.OVERDUE : remaining <= stage.workingDays)
                .reduce((earlier, later) -> later);
    }
}
