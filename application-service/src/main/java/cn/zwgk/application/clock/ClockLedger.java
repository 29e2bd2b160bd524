package cn.zwgk.application.clock;

import cn.zwgk.application.clock.ClockEntry.Voided;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * 期限台账: everything that was entered about a clock, in the order in which it was entered. Lines are added and never changed;
 * a mistake is put right by a line that supersedes the wrong one, and both stay visible.
 */
public record ClockLedger(List<Line> lines) {

    /**
     * One line.
     *
     * @param number from 1 on
     * @param act the act of the case that made it
     * @param recordedAt when it was entered, which may be later than the day for which it counts
     * @param supersedes the number of the line that it corrects
     * @param reason why it was corrected
     */
    public record Line(
            int number,
            ClockEntry entry,
            String act,
            Instant recordedAt,
            @Nullable Integer supersedes,
            @Nullable String reason) {}

    public ClockLedger {
        lines = List.copyOf(lines);
    }

    /** A ledger in which nothing stands. */
    public static ClockLedger empty() {
        return new ClockLedger(List.of());
    }

    /**
     * This ledger with one more line.
     *
     * @throws IllegalArgumentException if the entry lies before the start, or starts the clock again
     */
    public ClockLedger with(ClockEntry entry, String act, Instant recordedAt) {
        return append(new Line(lines.size() + 1, entry, act, recordedAt, null, null));
    }

    /**
     * This ledger with a line that stands in place of another.
     *
     * @throws IllegalArgumentException if there is no such line, it is superseded already, or the clock would start later than
     *     it goes on
     */
    public ClockLedger correcting(int number, ClockEntry entry, String act, Instant recordedAt, String reason) {
        if (!isEffective(number)) {
            throw new IllegalArgumentException("Line " + number + " does not stand");
        }
        return append(new Line(lines.size() + 1, entry, act, recordedAt, number, reason));
    }

    /** Whether the line stands, neither superseded nor made to take another back. */
    public boolean isEffective(int number) {
        return effective().stream().anyMatch(line -> line.number() == number);
    }

    /** The lines that stand, by the days for which they count. */
    public List<Line> effective() {
        Set<Integer> superseded = new HashSet<>();
        for (Line line : lines) {
            if (line.supersedes() != null) {
                superseded.add(line.supersedes());
            }
        }
        List<Line> standing = new ArrayList<>();
        for (Line line : lines) {
            if (!superseded.contains(line.number()) && !(line.entry() instanceof Voided)) {
                standing.add(line);
            }
        }
        standing.sort(Comparator.comparing((Line line) -> line.entry().on()).thenComparingInt(this::first));
        return standing;
    }

    /** The clock that follows from the lines that stand. */
    public StatutoryClock clock() {
        return new StatutoryClock(effective().stream().map(Line::entry).toList());
    }

    private ClockLedger append(Line line) {
        List<Line> all = new ArrayList<>(lines);
        all.add(line);
        ClockLedger longer = new ClockLedger(all);
        longer.clock();
        return longer;
    }

    /** The number of the line that stood first where this one stands now. */
    private int first(Line line) {
        Line oldest = line;
        while (oldest.supersedes() != null) {
            oldest = lines.get(oldest.supersedes() - 1);
        }
        return oldest.number();
    }
}
