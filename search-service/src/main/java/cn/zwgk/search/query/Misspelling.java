package cn.zwgk.search.query;

import java.util.List;
import java.util.Optional;

/**
 * Finds in texts that are spelled right the words that a question meant: 高龄津帖 is 高龄津贴. A part of the question is taken for a
 * misspelling of a part of a text when most of its characters are there and the others sound the same; in a part of four and more characters one may
 * also be any other (养老服雾, 残疾人雨项补贴), be missing, or be one too many. The longest and closest part wins.
 */
final class Misspelling {

    private static final int SHORTEST = 2;
    private static final int LONG_ENOUGH_FOR_ANY_ERROR = 4;
    private static final int WORTH = 10;
    private static final int SAME_SOUND = 3;
    private static final int ANY_ERROR = 12;

    private Misspelling() {}

    private record Reading(int start, int end, String meant, int score) {}

    /** The question as it was meant; empty if nothing resembles it, or nothing is wrong with it. */
    static Optional<String> corrected(Sounded question, List<Sounded> texts) {
        Reading best = new Reading(0, 0, "", 0);
        for (Sounded text : texts) {
            for (int start = 0; start <= question.text().length() - SHORTEST; start++) {
                for (int end = start + SHORTEST; end <= question.text().length(); end++) {
                    best = better(best, compared(question, start, end, text));
                }
            }
        }
        return best.score() == 0
                ? Optional.empty()
                : Optional.of(question.text().substring(0, best.start())
                        + best.meant()
                        + question.text().substring(best.end()));
    }

    private static Reading better(Reading one, Reading other) {
        return other.score() > one.score() ? other : one;
    }

    private static Reading compared(Sounded question, int start, int end, Sounded text) {
        int length = end - start;
        Reading best = new Reading(0, 0, "", 0);
        for (int at = 0; at <= text.text().length() - length; at++) {
            best = better(best, substituted(question, start, end, text, at));
        }
        if (length >= LONG_ENOUGH_FOR_ANY_ERROR) {
            for (int at = 0; at <= text.text().length() - length - 1; at++) {
                best = better(best, missing(question, start, end, text, at));
            }
            for (int at = 0; at <= text.text().length() - length + 1; at++) {
                best = better(best, tooMany(question, start, end, text, at));
            }
        }
        return best;
    }

    private static Reading substituted(Sounded question, int start, int end, Sounded text, int at) {
        int length = end - start;
        int alike = 0;
        int other = 0;
        for (int i = 0; i < length; i++) {
            if (question.text().charAt(start + i) != text.text().charAt(at + i)) {
                boolean sameSound =
                        question.sounds().get(start + i).equals(text.sounds().get(at + i));
                boolean chinese = question.isChinese(start + i) && text.isChinese(at + i);
                if (!chinese) {
                    return new Reading(0, 0, "", 0);
                }
                alike += sameSound ? 1 : 0;
                other += sameSound ? 0 : 1;
            }
        }
        boolean plausible = other == 0
                ? alike > 0 && alike < length
                : other == 1 && length >= LONG_ENOUGH_FOR_ANY_ERROR && 2 * (alike + other) <= length;
        return plausible
                ? new Reading(
                        start,
                        end,
                        text.text().substring(at, at + length),
                        WORTH * length - SAME_SOUND * alike - ANY_ERROR * other)
                : new Reading(0, 0, "", 0);
    }

    private static Reading missing(Sounded question, int start, int end, Sounded text, int at) {
        int length = end - start;
        int same = commonStart(question.text(), start, end, text.text(), at);
        boolean fits = same > 0
                && same < length
                && text.isChinese(at + same)
                && question.text().regionMatches(start + same, text.text(), at + same + 1, length - same);
        return fits
                ? new Reading(start, end, text.text().substring(at, at + length + 1), WORTH * length - ANY_ERROR)
                : new Reading(0, 0, "", 0);
    }

    private static Reading tooMany(Sounded question, int start, int end, Sounded text, int at) {
        int length = end - start;
        int same = commonStart(question.text(), start, end, text.text(), at);
        boolean fits = same > 0
                && same < length - 1
                && at + length - 1 <= text.text().length()
                && question.text().regionMatches(start + same + 1, text.text(), at + same, length - same - 1);
        return fits
                ? new Reading(start, end, text.text().substring(at, at + length - 1), WORTH * (length - 1) - ANY_ERROR)
                : new Reading(0, 0, "", 0);
    }

    private static int commonStart(String question, int start, int end, String text, int at) {
        int same = 0;
        while (start + same < end
                && at + same < text.length()
                && question.charAt(start + same) == text.charAt(at + same)) {
            same++;
        }
        return same;
    }
}
