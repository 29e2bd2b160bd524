package cn.zwgk.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number with a form of its own. Every place where the form begins is tried, so that a number is found behind digits
 * that do not belong to it.
 */
record NumberRule(Kind kind, Pattern form, Check check) {

    /** Whether what has the form is the number. */
    @FunctionalInterface
    interface Check {

        /**
         * @param bare the number without blanks, dashes and dots, in capitals
         * @param plain the whole text in its plain form
         */
        boolean holds(String bare, String plain, int start, int end);
    }

    List<Sighting> in(String text, String plain) {
        List<Sighting> found = new ArrayList<>();
        Matcher matcher = form.matcher(plain);
        int from = 0;
        while (from < plain.length() && matcher.find(from)) {
            if (check.holds(bare(matcher.group()), plain, matcher.start(), matcher.end())) {
                found.add(new Sighting(
                        kind, matcher.start(), matcher.end(), text.substring(matcher.start(), matcher.end())));
                from = matcher.end();
            } else {
                from = matcher.start() + 1;
            }
        }
        return found;
    }

    private static String bare(String number) {
        StringBuilder bare = new StringBuilder(number.length());
        for (int i = 0; i < number.length(); i++) {
            if (Labels.isAlphanumeric(number.charAt(i)) || Character.isIdeographic(number.charAt(i))) {
                bare.append(Character.toUpperCase(number.charAt(i)));
            }
        }
        return bare.toString();
    }
}
