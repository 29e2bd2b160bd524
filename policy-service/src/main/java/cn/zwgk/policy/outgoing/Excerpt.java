package cn.zwgk.policy.outgoing;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** The beginning of an answer, for the people who look for what went wrong: short, printable, without secrets. */
public final class Excerpt {

    private static final int LONGEST = 500;
    private static final int SHORTEST_SECRET = 4;
    private static final String BLACKENED = "●●●";

    private Excerpt() {}

    /** @param secrets what must not stand in it, because servers like to send back what they were sent */
    public static String of(@Nullable String text, Collection<String> secrets) {
        if (text == null) {
            return "";
        }
        String clean = text;
        for (String secret : secrets) {
            if (secret.length() >= SHORTEST_SECRET) {
                clean = clean.replace(secret, BLACKENED);
            }
        }
        String printable = clean.replaceAll("\\p{Cntrl}+", " ").strip();
        return printable.length() <= LONGEST ? printable : printable.substring(0, LONGEST) + "…";
    }
}
