package cn.zwgk.text;

/** What stays to be seen of a finding: enough to know it again, not enough to know the person. */
public final class Mask {

    private static final char HIDDEN = '*';

    private Mask() {}

    /** The finding as lists show it and as it stands in a text after it was redacted; of the same length. */
    public static String of(Kind kind, String text) {
        return switch (kind) {
            case IDENTITY_NUMBER -> keep(text, 3, 2);
            case MOBILE_PHONE -> keep(text, 3, 2);
            case BANK_CARD -> keep(text, 4, 2);
            case PASSPORT -> keep(text, 1, 2);
            case NUMBER_PLATE -> keep(text, 2, 1);
            case EMAIL -> text.charAt(0) + hidden(text.substring(1, at(text))) + text.substring(at(text));
            case NAME -> keep(text, 1, 0);
            case ADDRESS -> keep(text, Math.min(6, text.length() / 2), 0);
            case SECRECY_MARK -> text;
        };
    }

    private static int at(String address) {
        int half = address.indexOf('@');
        int full = address.indexOf('＠');
        return Math.max(1, half >= 0 ? half : full >= 0 ? full : address.length());
    }

    private static String keep(String text, int front, int back) {
        return text.length() <= front + back
                ? hidden(text)
                : text.substring(0, front)
                        + hidden(text.substring(front, text.length() - back))
                        + text.substring(text.length() - back);
    }

    private static String hidden(String text) {
        return text.codePoints()
                .mapToObj(c -> c == '\n' || c == '\t'
                        ? Character.toString(c)
                        : String.valueOf(HIDDEN).repeat(Character.charCount(c)))
                .reduce("", String::concat);
    }
}
