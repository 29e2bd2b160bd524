package cn.zwgk.text.structure;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The number that a line begins with.
 *
 * @param written as it stands in the line
 * @param value the number
 * @param inserted the 之一, 之二 of an article put in later; 0 if there is none
 * @param rest what follows in the line
 */
record Mark(Level level, String written, int value, int inserted, String rest) {

    private static final String NUMERAL = "([零〇一二三四五六七八九十百千]{1,9}|\\d{1,4})";
    private static final Pattern UNIT =
            Pattern.compile("^第\\s*" + NUMERAL + "\\s*(分编|编|章|节|条)(?:之([一二三四五六七八九十]{1,3}))?([\\s\\p{Z}]*)(.*)$");
    /** What follows when a sentence speaks of a clause instead of beginning one: 第三条规定的, 第七节相应改为. */
    private static final Pattern SPOKEN_OF =
            Pattern.compile("^(?:[、，,至和或与及的中所内第]|规定|修改|相应|改为|以[上下外]|之[后前间]|[（(]?[一二三四五六七八九十]+[）)]?项|款).*");

    private static final String BEGINNINGS = "（(一二三四五六七八九十百0123456789①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";
    /** What follows when items are spoken of: （一）至（三）项所列人员. */
    private static final Pattern LISTED = Pattern.compile("^(?:[至、和或项][（(项].*|项.*)");

    private static final List<Numbering> NUMBERINGS = List.of(
            new Numbering(Level.FIRST, Pattern.compile("^(([一二三四五六七八九十百]{1,5})、)(.*)$")),
            new Numbering(Level.SECOND, Pattern.compile("^([(（]\\s*([一二三四五六七八九十百]{1,5})\\s*[)）])(.*)$")),
            new Numbering(Level.THIRD, Pattern.compile("^((\\d{1,3})[.．、])(?!\\d)(.*)$")),
            new Numbering(Level.FOURTH, Pattern.compile("^([(（]?\\s*(\\d{1,3})\\s*[)）])(.*)$")),
            new Numbering(Level.FIFTH, Pattern.compile("^(([①-⑳]))(.*)$")));

    private record Numbering(Level level, Pattern pattern) {}

    /**
     * @param line stripped
     * @param expected the article that would come next, where one does; it may stand without a space behind its number
     */
    static @Nullable Mark of(String line, int expected) {
        if (line.isEmpty() || line.length() > 20_000) {
            return null;
        }
        return line.charAt(0) == '第' ? unit(line, expected) : numbered(line);
    }

    private static @Nullable Mark unit(String line, int expected) {
        Matcher found = UNIT.matcher(line);
        if (!found.matches()) {
            return null;
        }
        Level level = levelOf(found.group(2));
        int value = Numeral.parse(found.group(1));
        int inserted = found.group(3) == null ? 0 : Numeral.parse(found.group(3));
        String rest = found.group(5);
        boolean apart = !found.group(4).isEmpty() || rest.isEmpty();
        boolean begins = level == Level.ARTICLE
                ? apart || (value == expected && !SPOKEN_OF.matcher(rest).matches())
                : isTitle(rest) && (apart || !SPOKEN_OF.matcher(rest).matches());
        if (!begins) {
            return null;
        }
        String written = line.substring(0, found.start(4)).replaceAll("[\\s\\p{Z}]", "");
        return new Mark(level, written, value, inserted, rest);
    }

    /** The same number as the mark of another level. */
    Mark at(Level other) {
        return new Mark(other, written, value, inserted, rest);
    }

    private static boolean isTitle(String rest) {
        return rest.length() <= 60 && rest.chars().noneMatch(sign -> sign == '。' || sign == '；');
    }

    private static @Nullable Mark numbered(String line) {
        if (BEGINNINGS.indexOf(line.charAt(0)) < 0) {
            return null;
        }
        for (Numbering numbering : NUMBERINGS) {
            Matcher found = numbering.pattern().matcher(line);
            if (found.matches() && !LISTED.matcher(found.group(3)).matches()) {
                return new Mark(
                        numbering.level(),
                        found.group(1),
                        Numeral.parse(found.group(2)),
                        0,
                        found.group(3).strip());
            }
        }
        return null;
    }

    private static Level levelOf(String unit) {
        return switch (unit) {
            case "编" -> Level.PART;
            case "分编" -> Level.SUBPART;
            case "章" -> Level.CHAPTER;
            case "节" -> Level.SECTION;
            default -> Level.ARTICLE;
        };
    }
}
