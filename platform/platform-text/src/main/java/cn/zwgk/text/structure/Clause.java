package cn.zwgk.text.structure;

import org.jspecify.annotations.Nullable;

/**
 * A part of a text that can be cited and linked to.
 *
 * @param anchor letters, digits and hyphens, unique in the text; follows from numbers alone and stays when text elsewhere changes
 * @param number as it stands in the text: 第三条, （二）, 1.
 * @param citation how people cite it: 第三条第二款第（一）项, 二、（一）
 * @param heading the title of a chapter; else the first words
 * @param line the line that it begins in, from 0
 * @param end the line after its last, what belongs to it included
 * @param parent the anchor of what it belongs to
 */
public record Clause(
        String anchor,
        Level level,
        String number,
        String citation,
        String heading,
        int line,
        int end,
        @Nullable String parent) {

    private static final int SHORT = 20;

    /** How the clause is called where people see it: as it is cited, and with its heading where that is a mere number: 二、补贴标准. */
    public String name() {
        boolean isNumberAlone = citation.endsWith("、") || citation.endsWith(".");
        if (!isNumberAlone || heading.isEmpty()) {
            return citation;
        }
        return citation + (heading.length() > SHORT ? heading.substring(0, SHORT) + "…" : heading);
    }
}
