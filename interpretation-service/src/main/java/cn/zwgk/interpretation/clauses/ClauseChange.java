package cn.zwgk.interpretation.clauses;

import cn.zwgk.text.comparison.Likeness;
import cn.zwgk.text.structure.Clause;
import cn.zwgk.text.structure.Structure;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What became of a clause in another text of its document.
 *
 * @param anchor where it is now, absent if it is gone
 */
record ClauseChange(Kind kind, @Nullable String anchor) {

    /** So much must be the same for a clause with another number to be the same clause. */
    private static final double REWORDED = 0.5;
    /** With the same number less will do: it was rewritten. */
    private static final double REWRITTEN = 0.2;

    /** Ways in which a clause changes. */
    enum Kind {
        /** 未变. */
        NONE,
        /** 仅条号变动: the same words under another number. */
        MOVED,
        /** 修改. */
        CHANGED,
        /** 删除. */
        REMOVED
    }

    static ClauseChange of(Clause clause, Structure before, Structure after) {
        String words = before.words(clause);
        Optional<Clause> sameNumber = after.find(clause.anchor());
        if (sameNumber.isPresent() && after.words(sameNumber.get()).equals(words)) {
            return new ClauseChange(Kind.NONE, clause.anchor());
        }
        List<Clause> candidates = after.clauses().stream()
                .filter(candidate -> candidate.level() == clause.level())
                .toList();
        Optional<Clause> sameWords = candidates.stream()
                .filter(candidate -> after.words(candidate).equals(words))
                .min(Comparator.comparingInt(candidate -> Math.abs(candidate.line() - clause.line())));
        return sameWords
                .map(moved -> new ClauseChange(Kind.MOVED, moved.anchor()))
                .orElseGet(() -> reworded(clause, new Likeness(words), candidates, after));
    }

    private static ClauseChange reworded(Clause clause, Likeness words, List<Clause> candidates, Structure after) {
        @Nullable Clause best = null;
        double most = 0;
        for (Clause candidate : candidates) {
            double sameness = words.sameness(new Likeness(after.words(candidate)));
            double needed = candidate.anchor().equals(clause.anchor()) ? REWRITTEN : REWORDED;
            if (sameness >= needed && sameness > most) {
                best = candidate;
                most = sameness;
            }
        }
        return best == null ? new ClauseChange(Kind.REMOVED, null) : new ClauseChange(Kind.CHANGED, best.anchor());
    }
}
