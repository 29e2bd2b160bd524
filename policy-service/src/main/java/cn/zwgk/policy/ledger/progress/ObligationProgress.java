package cn.zwgk.policy.ledger.progress;

import cn.zwgk.policy.ledger.plan.Obligation;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** How far an obligation is, with all that is counted for it. */
public record ObligationProgress(Obligation obligation, List<SlotProgress> slots) {

    public ObligationProgress {
        slots = List.copyOf(slots);
    }

    public int done() {
        return slots.stream().mapToInt(SlotProgress::counted).sum();
    }

    public int quota() {
        return slots.stream().mapToInt(each -> each.slot().quota()).sum();
    }

    /** Of all that is counted, what presses most. */
    public Standing standing() {
        return slots.stream()
                .map(SlotProgress::standing)
                .max(Comparator.naturalOrder())
                .orElse(Standing.FULFILLED);
    }

    /** What is due next. */
    public Optional<SlotProgress> next() {
        return slots.stream()
                .filter(each -> each.standing().isOpen())
                .min(Comparator.comparing(each -> each.slot().dueOn()));
    }

    /** Whether an office has to do with it. */
    public boolean concerns(String office) {
        return slots.stream().anyMatch(each -> each.slot().answerable().equals(office));
    }
}
