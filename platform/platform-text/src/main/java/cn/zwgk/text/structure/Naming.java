package cn.zwgk.text.structure;

import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Gives clauses their anchors and citations: 第三条 becomes {@code tiao-3}, its second paragraph {@code tiao-3-k2}, the first item of
 * that {@code tiao-3-k2-0-1}; 二、（一）1. becomes {@code xu-2-1-1}, a level left out counts 0.
 */
final class Naming {

    private final Map<String, Integer> used = new HashMap<>();
    private String scope = "";
    private String scopeCitation = "";
    private String annex = "";
    private String annexCitation = "";
    private int texts = 1;

    /** From here on it is an annex. */
    void annex(int number, String written) {
        annex = "fu-" + number + "-";
        annexCitation = written.replaceAll("[\\s\\p{Z}]", "");
        texts = 1;
        scope = annex;
        scopeCitation = annexCitation;
    }

    /** From here on it is another text, such as the measures below the notice that issues them. */
    void anotherText() {
        texts++;
        scope = annex + "pian-" + texts + "-";
        scopeCitation = annexCitation + (texts == 2 ? "附文" : "附文" + (texts - 1));
    }

    Open name(Mark mark, int line, String heading, Deque<Open> above) {
        @Nullable Open parent = above.peek();
        String anchor = unique(anchor(mark, above));
        String citation = citation(mark, parent);
        return new Open(mark, anchor, citation, heading, line, parent == null ? null : parent.anchor());
    }

    /** A number that comes twice in the same place gets a suffix, so that every anchor leads to one place. */
    private String unique(String anchor) {
        int times = used.merge(anchor, 1, Integer::sum);
        return times == 1 ? anchor : anchor + "_" + times;
    }

    private String anchor(Mark mark, Deque<Open> above) {
        return switch (mark.level()) {
            case ANNEX -> scope.substring(0, scope.length() - 1);
            case PART -> scope + "bian-" + mark.value();
            case SUBPART -> below(above, "fenbian-" + mark.value());
            case CHAPTER -> below(above, "zhang-" + mark.value());
            case SECTION -> below(above, "jie-" + mark.value());
            case GROUP -> below(above, "xu-" + mark.value());
            case ARTICLE -> scope + "tiao-" + mark.value() + (mark.inserted() == 0 ? "" : "z" + mark.inserted());
            case PARAGRAPH -> below(above, "k" + mark.value());
            case FIRST, SECOND, THIRD, FOURTH, FIFTH -> path(mark, above);
        };
    }

    private String below(Deque<Open> above, String name) {
        @Nullable Open parent = above.peek();
        return parent == null || parent.level() == Level.ANNEX ? scope + name : parent.anchor() + "-" + name;
    }

    /** The numbers of all levels down to this one, 0 for what is left out. */
    private String path(Mark mark, Deque<Open> above) {
        int[] numbers = new int[mark.level().depth()];
        numbers[numbers.length - 1] = mark.value();
        String base = scope + "xu";
        for (Iterator<Open> each = above.iterator(); each.hasNext(); ) {
            Open open = each.next();
            if (!open.level().isNumbered()) {
                base = baseOf(open);
                break;
            }
            numbers[open.level().depth() - 1] = open.value();
        }
        StringBuilder path = new StringBuilder(base);
        for (int number : numbers) {
            path.append('-').append(number);
        }
        return path.toString();
    }

    private String baseOf(Open open) {
        return switch (open.level()) {
            case ARTICLE, PARAGRAPH -> open.anchor();
            case ANNEX -> scope + "xu";
            default -> open.anchor() + "-xu";
        };
    }

    private String citation(Mark mark, @Nullable Open parent) {
        String above = parent == null ? scopeCitation : parent.citation();
        boolean inArticle = above.contains("条");
        boolean belowItem = parent != null && parent.level().isNumbered();
        return switch (mark.level()) {
            case ANNEX -> scopeCitation;
            case PART -> scopeCitation + mark.written();
            case SUBPART, CHAPTER, SECTION, GROUP -> above + mark.written();
            case ARTICLE -> scopeCitation + mark.written();
            case PARAGRAPH -> above + "第" + Citation.chinese(mark.value()) + "款";
            case FIRST, SECOND, THIRD ->
                inArticle
                        ? above + "第" + mark.written().replaceAll("[、.．]", "") + (belowItem ? "目" : "项")
                        : above + mark.written();
            case FOURTH, FIFTH -> above + mark.written();
        };
    }
}
