package cn.zwgk.application.casefile;

import static cn.zwgk.application.casefile.Situation.filled;

import cn.zwgk.application.clock.ClockEntry;
import cn.zwgk.application.clock.ClockEntry.Restarted;
import cn.zwgk.application.clock.ClockEntry.Resumed;
import cn.zwgk.application.clock.ClockEntry.Started;
import cn.zwgk.application.clock.ClockEntry.Stopped;
import cn.zwgk.application.clock.ClockLedger.Line;
import java.util.List;
import java.util.UUID;

/** 更正: a wrong day in the ledger is put right by a line that supersedes it; the wrong one stays visible. */
final class EntryCorrection {

    private EntryCorrection() {}

    static Effect correct(Situation s) {
        int number = s.form().line() == null ? 0 : s.form().line();
        List<Line> standing = s.theCase().ledger().effective();
        Line wrong = standing.stream()
                .filter(line -> line.number() == number)
                .findFirst()
                .orElse(standing.getFirst());
        ClockEntry entry = wrong.entry();
        boolean start = entry instanceof Started;
        Days.of(s)
                .not(wrong.number() != number, "line", "line-does-not-stand")
                .not(s.on().equals(entry.on()), "on", "day-not-changed")
                .not(
                        start
                                && standing.stream()
                                        .skip(1)
                                        .anyMatch(line ->
                                                s.on().isAfter(line.entry().on())),
                        "on",
                        "start-after-later-entry")
                .not(outOfOrder(entry, s, standing), "on", "answer-before-question")
                .requireUnless(start, "day-before-receipt");
        Effect effect = Effect.on(CaseAct.CORRECT_ENTRY, s)
                .correcting(number, entry.movedTo(s.on()), filled(s.form().reason()));
        return switch (entry) {
            case Stopped stopped -> moved(effect, s, stopped.matter(), true);
            case Resumed resumed -> moved(effect, s, resumed.matter(), false);
            case Restarted restarted -> moved(effect, s, restarted.matter(), false);
            default -> effect;
        };
    }

    private static boolean outOfOrder(ClockEntry entry, Situation s, List<Line> standing) {
        return switch (entry) {
            case Stopped stopped ->
                standing.stream()
                        .map(Line::entry)
                        .anyMatch(other ->
                                endOf(other, stopped.matter()) && other.on().isBefore(s.on()));
            case Resumed resumed -> asked(standing, resumed.matter(), s);
            case Restarted restarted -> asked(standing, restarted.matter(), s);
            default -> false;
        };
    }

    private static boolean endOf(ClockEntry other, String matter) {
        return switch (other) {
            case Resumed resumed -> resumed.matter().equals(matter);
            case Restarted restarted -> restarted.matter().equals(matter);
            default -> false;
        };
    }

    private static boolean asked(List<Line> standing, String matter, Situation s) {
        return standing.stream()
                .map(Line::entry)
                .anyMatch(other -> other instanceof Stopped stopped
                        && stopped.matter().equals(matter)
                        && other.on().isAfter(s.on()));
    }

    private static Effect moved(Effect effect, Situation s, String matter, boolean question) {
        return effect.records()
                .matter(UUID.fromString(matter))
                .map(one -> effect.keeping(
                        question ? one.moved(s.on(), one.settledOn()) : one.moved(one.askedOn(), s.on())))
                .orElse(effect);
    }
}
