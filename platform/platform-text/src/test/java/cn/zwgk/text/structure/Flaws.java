package cn.zwgk.text.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What is wrong with a structure, without anybody knowing the right one: numbers that skip or come twice, articles that begin a
 * line and are not found, anchors that lead to two places, clauses that reach out of what they belong to.
 */
final class Flaws {

    private static final Pattern ARTICLE = Pattern.compile("^第[零〇一二三四五六七八九十百千]+条(?:之[一二三四五六七八九十]+)?[\\s\\p{Z}].*");

    private Flaws() {}

    static List<String> in(String text) {
        Structure structure = Structure.of(text);
        List<String> flaws = new ArrayList<>();
        Map<String, Integer> last = new HashMap<>();
        Set<String> anchors = new HashSet<>();
        for (Clause clause : structure.clauses()) {
            if (!anchors.add(clause.anchor()) || clause.anchor().contains("_")) {
                flaws.add("twice: " + clause.anchor());
            }
            if (!isInside(clause, structure)) {
                flaws.add("reaches out: " + clause.anchor());
            }
            if (isCounted(clause) && !follows(clause, last)) {
                flaws.add("skips: " + clause.anchor());
            }
        }
        long expected = text.lines()
                .map(String::strip)
                .filter(line -> ARTICLE.matcher(line).matches())
                .count();
        long found = structure.clauses().stream()
                .filter(clause -> clause.level() == Level.ARTICLE)
                .count();
        if (found < expected) {
            flaws.add(found + " of " + expected + " articles");
        }
        return flaws;
    }

    private static boolean isInside(Clause clause, Structure structure) {
        return clause.parent() == null
                || structure
                        .find(clause.parent())
                        .filter(above -> above.line() < clause.line() && clause.end() <= above.end())
                        .isPresent();
    }

    /** Inserted articles keep the number before them; in notices （四） and 5. often count on through the whole text. */
    private static boolean isCounted(Clause clause) {
        return clause.level() != Level.ANNEX
                && clause.level() != Level.PARAGRAPH
                && clause.level() != Level.CHAPTER
                && !clause.number().contains("之")
                && (clause.level().compareTo(Level.SECOND) < 0
                        || clause.anchor().contains("tiao"));
    }

    private static boolean follows(Clause clause, Map<String, Integer> last) {
        String within = clause.level() == Level.ARTICLE
                ? clause.anchor().substring(0, clause.anchor().indexOf("tiao"))
                : String.valueOf(clause.parent());
        int number = Numeral.parse(clause.number().replaceAll("[第编分章节条、.．()（）\\s\\p{Z}]", ""));
        int before = last.getOrDefault(clause.level() + within, 0);
        last.put(clause.level() + within, number);
        return number == before + 1;
    }
}
