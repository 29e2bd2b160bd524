package cn.zwgk.text.structure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The clauses of a text in their order. Made in two passes over the lines, so the time grows with the length alone: most laws take
 * less than a millisecond, the longest of 3,475 (107,000 characters) some twenty.
 */
public final class Structure {

    private final List<String> lines;
    private final List<Clause> clauses;
    private final Map<String, Clause> byAnchor = new HashMap<>();
    private final Map<String, Clause> byCitation = new HashMap<>();

    private Structure(List<String> lines, List<Clause> clauses) {
        this.lines = lines;
        this.clauses = clauses;
        for (Clause clause : clauses) {
            byAnchor.put(clause.anchor(), clause);
            byCitation.putIfAbsent(Citation.bare(clause.citation()), clause);
        }
    }

    /** Of a text whose blocks each have a line of their own. */
    public static Structure of(String text) {
        return of(text.lines().toList());
    }

    /** Of lines; what is around the words of a line does not matter. */
    public static Structure of(List<String> lines) {
        List<String> stripped = lines.stream().map(Structure::stripped).toList();
        return new Structure(stripped, new Recogniser(stripped).clauses());
    }

    private static String stripped(String line) {
        int from = 0;
        int to = line.length();
        while (from < to && isSpace(line.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(line.charAt(to - 1))) {
            to--;
        }
        return line.substring(from, to);
    }

    private static boolean isSpace(char sign) {
        return Character.isWhitespace(sign) || Character.isSpaceChar(sign);
    }

    /** In the order of the text, each before what belongs to it. */
    public List<Clause> clauses() {
        return clauses;
    }

    /** The clause with this anchor. */
    public Optional<Clause> find(String anchor) {
        return Optional.ofNullable(byAnchor.get(anchor));
    }

    /**
     * The clause that a person means: 第三条, 第 3 条第二款, 第三条第二款第一项, 二、（一）. Where annexes count anew, the main text is
     * meant unless the annex is named.
     */
    public Optional<Clause> cited(String citation) {
        @Nullable Clause exact = byCitation.get(Citation.bare(citation));
        return exact != null ? Optional.of(exact) : opening(stripped(citation));
    }

    /** People also copy the heading: 二、深化解读. */
    private Optional<Clause> opening(String words) {
        return words.length() < 3
                ? Optional.empty()
                : clauses.stream()
                        .filter(clause -> lines.get(clause.line()).startsWith(words))
                        .findFirst();
    }

    /** The words of the clause with all that belongs to it, a line for each block. */
    public String text(Clause clause) {
        return String.join("\n", lines.subList(clause.line(), clause.end()));
    }

    /** The same without the number that it begins with: what stays when a clause is only renumbered. */
    public String words(Clause clause) {
        String text = text(clause);
        int at = 0;
        int counted = 0;
        while (counted < clause.number().length() && at < text.length()) {
            counted += isSpace(text.charAt(at)) ? 0 : 1;
            at++;
        }
        return stripped(text.substring(at));
    }

    /** The line that the clause begins with. */
    public String opening(Clause clause) {
        return lines.get(clause.line());
    }
}
