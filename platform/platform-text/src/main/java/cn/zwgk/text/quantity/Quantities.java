package cn.zwgk.text.quantity;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the quantities of a text. Of what overlaps the more telling counts: 6月1日 is a date and no period of one day. */
public final class Quantities {

    private static final int LONGEST_NUMBER = 18;

    private static final String NUMBER =
            "(\\d{1,3}(?:[,，]\\d{3})+(?:\\.\\d{1,4})?[万亿千百]{0,2}|\\d{1,12}(?:\\.\\d{1,4})?[万亿千百]{0,2}|[〇零一二三四五六七八九十百千万亿两]{1,15})";
    /** 60至79周岁: both numbers have the unit. */
    private static final String RANGE =
            "(?<![第\\d.〔\\[])(?:" + NUMBER + "\\s*(?:至|到|-|—|~|～|－)\\s*)?" + NUMBER + "\\s*";

    private static final Pattern WHOLE_DATE = Pattern.compile(
            "(?<!\\d)(\\d{4}|[〇零一二三四五六七八九]{4})\\s*[年\\-/.]\\s*(\\d{1,2}|[一二三四五六七八九十]{1,3})\\s*[月\\-/.]\\s*"
                    + "(\\d{1,2}|[一二三四五六七八九十]{1,3})(?!\\d)\\s*日?");
    private static final Pattern DAY_OF_YEAR = Pattern.compile(
            "(?<![\\d一二三四五六七八九十])(\\d{1,2}|[一二三四五六七八九十]{1,3})\\s*月\\s*(\\d{1,2}|[一二三四五六七八九十]{1,3})\\s*日");
    private static final Pattern SPOKEN_PERCENT = Pattern.compile("百分之([〇零一二三四五六七八九十百]{1,5}|\\d{1,3}(?:\\.\\d{1,4})?)");

    private static final List<Counted> COUNTED = List.of(
            new Counted(Measure.PERCENT, Pattern.compile(RANGE + "[%％]")),
            new Counted(Measure.MONEY, Pattern.compile(RANGE + "(?:元|块钱)")),
            new Counted(Measure.WORKING_DAYS, Pattern.compile(RANGE + "个?工作日")),
            new Counted(Measure.MONTHS, Pattern.compile(RANGE + "个月")),
            new Counted(Measure.HOURS, Pattern.compile(RANGE + "个?小时")),
            new Counted(Measure.AGE, Pattern.compile(RANGE + "周?岁")),
            new Counted(Measure.DAYS, Pattern.compile(RANGE + "个?(?:自然日|日|天)(?![常前报期])")),
            new Counted(Measure.YEARS, Pattern.compile(RANGE + "年(?![度代级来月初末底])")));

    private record Counted(Measure measure, Pattern pattern) {}

    private final String written;
    private final String text;
    private final BitSet taken = new BitSet();
    private final List<Quantity> found = new ArrayList<>();

    private Quantities(String written) {
        this.written = written;
        this.text = narrow(written);
    }

    /** In the order of the text. */
    public static List<Quantity> in(String text) {
        return new Quantities(text).find();
    }

    /** Full-width digits and signs as the usual ones, each in its place. */
    private static String narrow(String text) {
        StringBuilder narrow = new StringBuilder(text);
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            if ((sign >= '０' && sign <= '９') || sign == '．') {
                narrow.setCharAt(at, (char) (sign - '０' + '0'));
            }
        }
        return narrow.toString();
    }

    private List<Quantity> find() {
        dates();
        for (Matcher percent = SPOKEN_PERCENT.matcher(text); percent.find(); ) {
            if (isFree(percent)) {
                add(Measure.PERCENT, percent.group(1), percent.start(), percent.end());
            }
        }
        for (Counted counted : COUNTED) {
            for (Matcher number = counted.pattern().matcher(text); number.find(); ) {
                if (isFree(number)) {
                    count(counted.measure(), number);
                }
            }
        }
        found.sort(Comparator.comparingInt(Quantity::start));
        return List.copyOf(found);
    }

    private void dates() {
        for (Matcher date = WHOLE_DATE.matcher(text); date.find(); ) {
            keepDate(
                    date,
                    String.format(
                            Locale.ROOT,
                            "%04d-%02d-%02d",
                            number(date.group(1)),
                            number(date.group(2)),
                            number(date.group(3))));
        }
        for (Matcher day = DAY_OF_YEAR.matcher(text); day.find(); ) {
            keepDate(day, String.format(Locale.ROOT, "--%02d-%02d", number(day.group(1)), number(day.group(2))));
        }
    }

    private void keepDate(Matcher date, String value) {
        if (isFree(date)) {
            take(date.start(), date.end());
            found.add(new Quantity(Measure.DATE, value, written.substring(date.start(), date.end()), date.start()));
        }
    }

    private void count(Measure measure, Matcher number) {
        if (number.group(1) != null) {
            add(measure, number.group(1), number.start(1), number.end(1));
            add(measure, number.group(2), number.start(2), number.end());
        } else if (isCounted(measure, number.group(2))) {
            add(measure, number.group(2), number.start(2), number.end());
        }
    }

    /** 一天, 一年 are ways of speaking as often as periods, and a number of four digits before 年 names a year. */
    private static boolean isCounted(Measure measure, String number) {
        return switch (measure) {
            case DAYS, YEARS, MONTHS, HOURS -> !number.equals("一") && number(number) < 1000;
            default -> true;
        };
    }

    private void add(Measure measure, String number, int start, int end) {
        if (number.length() <= LONGEST_NUMBER) {
            take(start, end);
            found.add(new Quantity(measure, Amount.plain(Amount.read(number)), written.substring(start, end), start));
        }
    }

    private boolean isFree(Matcher match) {
        int next = taken.nextSetBit(match.start());
        return next < 0 || next >= match.end();
    }

    private void take(int start, int end) {
        taken.set(start, end);
    }

    private static int number(String written) {
        return Amount.read(written).intValue();
    }
}
