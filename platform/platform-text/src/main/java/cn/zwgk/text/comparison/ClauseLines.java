package cn.zwgk.text.comparison;

import cn.zwgk.text.structure.Clause;
import cn.zwgk.text.structure.Level;
import cn.zwgk.text.structure.Structure;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lines of a text, each with the clause that it belongs to and how like it is to others. */
final class ClauseLines {

    /**
     * A line.
     *
     * @param clause the article, or outside of articles the innermost clause, as people cite it
     * @param anchor of the numbered clause that begins here
     */
    record ClauseLine(
            String text, @Nullable String clause, @Nullable String anchor, Likeness likeness) {}

    private ClauseLines() {}

    static List<ClauseLine> of(String text) {
        List<String> lines = text.lines().toList();
        @Nullable String[] names = new String[lines.size()];
        @Nullable String[] anchors = new String[lines.size()];
        for (Clause clause : Structure.of(lines).clauses()) {
            if (clause.level() != Level.PARAGRAPH) {
                anchors[clause.line()] = clause.anchor();
            }
            boolean inArticle = names[clause.line()] != null
                    && String.valueOf(names[clause.line()]).contains("条");
            if (!inArticle || clause.level() == Level.ARTICLE) {
                for (int line = clause.line(); line < clause.end(); line++) {
                    names[line] = clause.citation();
                }
            }
        }
        List<ClauseLine> named = new ArrayList<>();
        for (int line = 0; line < lines.size(); line++) {
            named.add(new ClauseLine(lines.get(line), names[line], anchors[line], new Likeness(lines.get(line))));
        }
        return named;
    }
}
