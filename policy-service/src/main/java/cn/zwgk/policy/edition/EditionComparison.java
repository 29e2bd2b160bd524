package cn.zwgk.policy.edition;

import cn.zwgk.policy.edition.Passage.Kind;
import cn.zwgk.policy.edition.Passage.Piece;
import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** 版本对照: the difference between two texts, paragraph by paragraph and within each, under the clause that it belongs to. */
final class EditionComparison {

    private static final Pattern CLAUSE =
            Pattern.compile("^(第[一二三四五六七八九十百零〇\\d]{1,6}条(?:之[一二三四五六七八九十])?|[一二三四五六七八九十]{1,3}(?=、))");

    private final List<Passage> passages = new ArrayList<>();
    private @Nullable String clause;

    private EditionComparison() {}

    static List<Passage> of(String before, String after) {
        return new EditionComparison()
                .compare(before.lines().toList(), after.lines().toList());
    }

    private List<Passage> compare(List<String> before, List<String> after) {
        for (AbstractDelta<String> delta : DiffUtils.diff(before, after, true).getDeltas()) {
            List<String> old = delta.getSource().getLines();
            List<String> now = delta.getTarget().getLines();
            if (delta.getType() == DeltaType.EQUAL) {
                now.forEach(line -> add(Kind.SAME, whole(line, false), whole(line, false), line));
            } else {
                pair(old, now);
            }
        }
        return passages;
    }

    /** Of neighbouring paragraphs that differ, those stand side by side that say mostly the same. */
    private void pair(List<String> before, List<String> after) {
        int next = 0;
        for (String old : before) {
            int match = mostAlike(old, after, next);
            if (match < 0) {
                add(Kind.REMOVED, whole(old, true), List.of(), old);
                continue;
            }
            after.subList(next, match).forEach(this::added);
            addChanged(old, after.get(match));
            next = match + 1;
        }
        after.subList(next, after.size()).forEach(this::added);
    }

    private static int mostAlike(String line, List<String> candidates, int from) {
        for (int at = from; at < candidates.size(); at++) {
            if (alike(line, candidates.get(at))) {
                return at;
            }
        }
        return -1;
    }

    private static boolean alike(String one, String other) {
        String clause = clauseOf(one);
        if (clause != null || clauseOf(other) != null) {
            return Objects.equals(clause, clauseOf(other));
        }
        int same = differences(one, other).stream()
                .filter(delta -> delta.getType() == DeltaType.EQUAL)
                .mapToInt(delta -> delta.getSource().size())
                .sum();
        return same * 2 >= Math.min(one.length(), other.length());
    }

    private void added(String line) {
        add(Kind.ADDED, List.of(), whole(line, true), line);
    }

    private void addChanged(String before, String after) {
        List<Piece> old = new ArrayList<>();
        List<Piece> now = new ArrayList<>();
        for (AbstractDelta<String> delta : differences(before, after)) {
            boolean changed = delta.getType() != DeltaType.EQUAL;
            piece(delta.getSource(), changed, old);
            piece(delta.getTarget(), changed, now);
        }
        add(Kind.CHANGED, old, now, after);
    }

    private static void piece(Chunk<String> chunk, boolean changed, List<Piece> into) {
        if (chunk.size() > 0) {
            into.add(new Piece(String.join("", chunk.getLines()), changed));
        }
    }

    private static List<AbstractDelta<String>> differences(String before, String after) {
        return DiffUtils.diff(characters(before), characters(after), true).getDeltas();
    }

    private static List<String> characters(String line) {
        return line.codePoints().mapToObj(Character::toString).toList();
    }

    private static List<Piece> whole(String line, boolean changed) {
        return List.of(new Piece(line, changed));
    }

    private void add(Kind kind, List<Piece> before, List<Piece> after, String line) {
        String own = clauseOf(line);
        if (own != null) {
            clause = own;
        }
        passages.add(new Passage(kind, clause, before, after));
    }

    private static @Nullable String clauseOf(String line) {
        Matcher matcher = CLAUSE.matcher(line);
        return matcher.find() ? matcher.group() : null;
    }
}
