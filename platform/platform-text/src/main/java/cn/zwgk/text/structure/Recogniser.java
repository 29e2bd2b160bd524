package cn.zwgk.text.structure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the lines one after the other and keeps what is open: the chapter, its article, the article's paragraph and items. */
final class Recogniser {

    private static final Pattern ANNEX =
            Pattern.compile("^附[\\s\\p{Z}]*(?:件|录|表)?[\\s\\p{Z}]*(?:([0-9]{1,2}|[一二三四五六七八九十]{1,3})[\\s\\p{Z}]*)?$");
    private static final int FIRST_WORDS = 40;

    private final List<String> lines;
    private final BitSet contents;
    private final List<@Nullable Mark> following;
    private final Naming naming = new Naming();
    private final List<Open> found = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private final Set<String> begun = new HashSet<>();
    private int lastArticle;
    private int lastGroup;
    private int annexes;

    Recogniser(List<String> lines) {
        this.lines = lines;
        this.contents = Contents.in(lines);
        this.following = following(lines);
    }

    /** For each line the mark that comes first behind it. */
    private static List<@Nullable Mark> following(List<String> lines) {
        List<@Nullable Mark> marks = new ArrayList<>(Collections.nCopies(lines.size(), (Mark) null));
        @Nullable Mark next = null;
        for (int at = lines.size() - 1; at >= 0; at--) {
            marks.set(at, next);
            @Nullable Mark own = Mark.of(lines.get(at), 0);
            next = own == null ? next : own;
        }
        return marks;
    }

    List<Clause> clauses() {
        for (int at = 0; at < lines.size(); at++) {
            if (!lines.get(at).isEmpty() && !contents.get(at)) {
                read(lines.get(at), at);
            }
        }
        close(lines.size(), level -> true);
        return found.stream().map(Open::closed).toList();
    }

    private void read(String line, int at) {
        Matcher annex = ANNEX.matcher(line);
        if (annex.matches()) {
            annexes++;
            close(at, level -> true);
            forget();
            naming.annex(annex.group(1) == null ? annexes : Numeral.parse(annex.group(1)), line);
            begin(at, new Mark(Level.ANNEX, line, annexes, 0, ""));
            return;
        }
        Mark mark = Mark.of(line, lastArticle + 1);
        if (mark == null) {
            paragraph(at);
        } else {
            if (countsAnew(mark)) {
                close(at, level -> level != Level.ANNEX);
                forget();
                naming.anotherText();
            }
            Mark own = asHeading(mark, at);
            close(at, level -> level.compareTo(own.level()) >= 0);
            begin(at, own);
        }
    }

    /** 一、 is the heading of articles where the next number is an article's, as in interpretations of the courts. */
    private Mark asHeading(Mark mark, int at) {
        @Nullable Mark next = following.get(at);
        boolean heads = mark.level() == Level.FIRST
                && next != null
                && next.level() == Level.ARTICLE
                && (next.value() > 1 || mark.value() == 1)
                && mark.rest().indexOf('。') < 0
                && (innermost(Level.ARTICLE) == null || isNextGroup(mark));
        return heads ? mark.at(Level.GROUP) : mark;
    }

    /** Behind articles it is the next heading, unless it is the next item of the article. */
    private boolean isNextGroup(Mark mark) {
        @Nullable Open item = innermost(Level.FIRST);
        return lastGroup > 0 && mark.value() == lastGroup + 1 && (item == null || item.value() + 1 != mark.value());
    }

    /** What begins with 1 a second time, with nothing above that would count its own, is another text below the first. */
    private boolean countsAnew(Mark mark) {
        if (mark.value() != 1 || mark.inserted() != 0) {
            return false;
        }
        return switch (mark.level()) {
            case PART, ARTICLE -> !begun.add(mark.level().name());
            case CHAPTER -> !begun.add(mark.level() + within(Level.SUBPART));
            case FIRST ->
                within(Level.PARAGRAPH).isEmpty() && !begun.add(mark.level().name());
            default -> false;
        };
    }

    /** The anchor of what is open down to this level, annexes aside; empty if nothing is. */
    private String within(Level deepest) {
        for (Open each : open) {
            if (each.level().compareTo(deepest) <= 0 && each.level() != Level.ANNEX) {
                return each.anchor();
            }
        }
        return "";
    }

    private void forget() {
        begun.clear();
        lastArticle = 0;
        lastGroup = 0;
    }

    /** A line without a number begins another paragraph 款 of the article; elsewhere it belongs to what is open. */
    private void paragraph(int at) {
        Open article = innermost(Level.ARTICLE);
        if (article != null && !isAmongItems(at)) {
            close(at, level -> level.compareTo(Level.ARTICLE) > 0);
            begin(at, new Mark(Level.PARAGRAPH, "", article.anotherParagraph(), 0, lines.get(at)));
        }
    }

    /** Whether the items go on behind this line with the number that comes next; then the line belongs to the item before. */
    private boolean isAmongItems(int at) {
        @Nullable Mark next = following.get(at);
        return next != null
                && open.stream().anyMatch(each -> each.level() == next.level() && each.value() + 1 == next.value());
    }

    private @Nullable Open innermost(Level level) {
        for (Open each : open) {
            if (each.level() == level) {
                return each;
            }
        }
        return null;
    }

    private void begin(int at, Mark mark) {
        Open clause = naming.name(mark, at, firstWords(mark), open);
        if (mark.level() == Level.ARTICLE) {
            lastArticle = mark.value();
        } else if (mark.level() == Level.GROUP) {
            lastGroup = mark.value();
        }
        open.push(clause);
        found.add(clause);
    }

    private static String firstWords(Mark mark) {
        if (mark.level().isHeading()) {
            return mark.rest().replaceAll("[\\s\\p{Z}]+", " ");
        }
        int stop = 0;
        while (stop < mark.rest().length() && "。；;：:".indexOf(mark.rest().charAt(stop)) < 0) {
            stop++;
        }
        return mark.rest().substring(0, Math.min(stop, FIRST_WORDS));
    }

    private void close(int at, Predicate<Level> which) {
        while (!open.isEmpty() && which.test(open.getFirst().level())) {
            open.pop().end(at);
        }
    }
}
