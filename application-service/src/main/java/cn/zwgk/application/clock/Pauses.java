package cn.zwgk.application.clock;

import cn.zwgk.application.clock.ClockEntry.Restarted;
import cn.zwgk.application.clock.ClockEntry.Resumed;
import cn.zwgk.application.clock.ClockEntry.Stopped;
import cn.zwgk.application.law.Article;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The times in which a clock stands still, by the order of their beginning. */
final class Pauses {

    /**
     * The days after the first, up to and including the last, are not counted.
     *
     * @param last {@link LocalDate#MAX} while the matter is open
     */
    record Pause(LocalDate first, LocalDate last, Article ground) {

        boolean covers(LocalDate day) {
            return day.isAfter(first) && !day.isAfter(last);
        }

        boolean isOpen() {
            return last.equals(LocalDate.MAX);
        }
    }

    private final List<Pause> pauses;

    private Pauses(List<Pause> pauses) {
        this.pauses = pauses;
    }

    /** @param entries in the order of their days */
    static Pauses of(List<ClockEntry> entries) {
        Map<String, LocalDate> ends = new HashMap<>();
        for (ClockEntry entry : entries) {
            switch (entry) {
                case Resumed resumed -> ends.putIfAbsent(resumed.matter(), resumed.on());
                case Restarted restarted -> ends.putIfAbsent(restarted.matter(), restarted.on());
                default -> {}
            }
        }
        List<Pause> pauses = new ArrayList<>();
        for (ClockEntry entry : entries) {
            if (entry instanceof Stopped stopped) {
                pauses.add(
                        new Pause(stopped.on(), ends.getOrDefault(stopped.matter(), LocalDate.MAX), stopped.ground()));
            }
        }
        return new Pauses(pauses);
    }

    /** The pause in which the day lies that ends last. */
    Optional<Pause> covering(LocalDate day) {
        Pause longest = null;
        for (Pause pause : pauses) {
            if (pause.first().isAfter(day)) {
                break;
            }
            if (pause.covers(day) && (longest == null || pause.last().isAfter(longest.last()))) {
                longest = pause;
            }
        }
        return Optional.ofNullable(longest);
    }
}
