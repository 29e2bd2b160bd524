package cn.zwgk.text.quantity;

/**
 * A number with what it counts.
 *
 * @param value the same for all ways of writing it: 300 for 三百元 and 300.00元, 2026-06-01 for 二〇二六年六月一日, --06-01 where no year
 *     is named
 * @param text as it is written
 * @param start where it begins in the text, in UTF-16 units
 */
public record Quantity(Measure measure, String value, String text, int start) {

    private static final int YEAR = 4;

    /** Whether both say the same; a day without a year is the same as that day of any year. */
    public boolean agreesWith(Quantity other) {
        if (measure != other.measure) {
            return false;
        }
        return value.equals(other.value)
                || (measure == Measure.DATE
                        && (isWithoutYear() || other.isWithoutYear())
                        && monthAndDay().equals(other.monthAndDay()));
    }

    private boolean isWithoutYear() {
        return value.startsWith("--");
    }

    private String monthAndDay() {
        return value.substring(isWithoutYear() ? 1 : YEAR);
    }
}
