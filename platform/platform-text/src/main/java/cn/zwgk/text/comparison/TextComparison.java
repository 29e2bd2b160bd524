package cn.zwgk.text.comparison;

import cn.zwgk.text.comparison.ClauseLines.ClauseLine;
import cn.zwgk.text.comparison.Passage.Kind;
import cn.zwgk.text.comparison.Passage.Piece;
import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;

/**
 * 新旧对照: the difference between two texts, paragraph by paragraph and within each by character, under the clause that it belongs
 * to. An article that got another number because one was put in before it stands beside what it was.
 */
public final class TextComparison {

    /** So much must be the same for a paragraph with another number to be the same paragraph. */
    private static final double RENUMBERED = 0.7;
    /** So much of the shorter one must be in the longer one for two paragraphs without a number to be one. */
    private static final double REWORDED = 0.5;

    private final List<Passage> passages = new ArrayList<>();

    private TextComparison() {}

    /** All paragraphs in the order of the newer text, those that are gone where they stood. */
    public static List<Passage> of(String before, String after) {
        TextComparison comparison = new TextComparison();
        comparison.compare(ClauseLines.of(before), ClauseLines.of(after));
        return comparison.passages;
    }

    private void compare(List<ClauseLine> before, List<ClauseLine> after) {
        for (AbstractDelta<String> delta :
                DiffUtils.diff(words(before), words(after), true).getDeltas()) {
            List<ClauseLine> old = part(
                    before, delta.getSource().getPosition(), delta.getSource().size());
            List<ClauseLine> now = part(
                    after, delta.getTarget().getPosition(), delta.getTarget().size());
            if (delta.getType() == DeltaType.EQUAL) {
                now.forEach(line -> add(Kind.SAME, line, whole(line, false), whole(line, false)));
            } else {
                pair(old, now);
            }
        }
    }

    private static List<String> words(List<ClauseLine> lines) {
        return lines.stream().map(ClauseLine::text).toList();
    }

    private static List<ClauseLine> part(List<ClauseLine> lines, int from, int size) {
        return lines.subList(from, from + size);
    }

    private void pair(List<ClauseLine> before, List<ClauseLine> after) {
        int next = 0;
        for (ClauseLine old : before) {
            int match = match(old, after, next);
            if (match < 0) {
                add(Kind.REMOVED, old, whole(old, true), List.of());
                continue;
            }
            after.subList(next, match).forEach(this::added);
            changed(old, after.get(match));
            next = match + 1;
        }
        after.subList(next, after.size()).forEach(this::added);
    }

    /** The same words under whatever number, else the same number, else an unnumbered paragraph that says much the same. */
    private static int match(ClauseLine line, List<ClauseLine> candidates, int from) {
        int sameNumber = -1;
        int reworded = -1;
        for (int at = from; at < candidates.size(); at++) {
            ClauseLine candidate = candidates.get(at);
            if (line.anchor() == null && candidate.anchor() == null) {
                reworded = reworded < 0 && line.likeness().overlap(candidate.likeness()) >= REWORDED ? at : reworded;
            } else if (line.likeness().sameness(candidate.likeness()) >= RENUMBERED) {
                return at;
            } else if (line.anchor() != null && line.anchor().equals(candidate.anchor())) {
                sameNumber = at;
            }
        }
        return sameNumber >= 0 ? sameNumber : reworded;
    }

    private void added(ClauseLine line) {
        add(Kind.ADDED, line, List.of(), whole(line, true));
    }

    private void changed(ClauseLine before, ClauseLine after) {
        List<Piece> old = new ArrayList<>();
        List<Piece> now = new ArrayList<>();
        for (AbstractDelta<String> delta :
                DiffUtils.diff(characters(before), characters(after), true).getDeltas()) {
            // One character in common amid changes is chance, and marking around it makes the line hard to read.
            boolean same = delta.getType() == DeltaType.EQUAL
                    && (delta.getSource().size() > 1 || old.isEmpty() || isLast(delta, before));
            piece(delta.getSource().getLines(), !same, old);
            piece(delta.getTarget().getLines(), !same, now);
        }
        add(Kind.CHANGED, after, old, now);
    }

    private static boolean isLast(AbstractDelta<String> delta, ClauseLine before) {
        return delta.getSource().last()
                == before.text().codePointCount(0, before.text().length()) - 1;
    }

    private static void piece(List<String> characters, boolean changed, List<Piece> into) {
        if (characters.isEmpty()) {
            return;
        }
        String words = String.join("", characters);
        if (!into.isEmpty() && into.getLast().changed() == changed) {
            words = into.removeLast().text() + words;
        }
        into.add(new Piece(words, changed));
    }

    private static List<String> characters(ClauseLine line) {
        return line.text().codePoints().mapToObj(Character::toString).toList();
    }

    private static List<Piece> whole(ClauseLine line, boolean changed) {
        return List.of(new Piece(line.text(), changed));
    }

    private void add(Kind kind, ClauseLine line, List<Piece> before, List<Piece> after) {
        passages.add(new Passage(kind, line.clause(), before, after));
    }
}
