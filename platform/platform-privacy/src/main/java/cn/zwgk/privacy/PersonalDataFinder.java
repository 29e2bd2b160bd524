package cn.zwgk.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what looks like personal data in a text that is about to be published. */
public final class PersonalDataFinder {

    /** What was found. */
    public enum Kind {
        IDENTITY_NUMBER,
        PHONE,
        EMAIL
    }

    /** A finding; {@code start} inclusive and {@code end} exclusive are offsets in the text. */
    public record Finding(Kind kind, int start, int end) {}

    private static final Pattern IDENTITY_NUMBER =
            Pattern.compile("(?<![0-9A-Za-z])[1-9]\\d{16}[0-9Xx](?![0-9A-Za-z])");
    private static final Pattern MOBILE = Pattern.compile("(?<!\\d)1[3-9]\\d[- ]?\\d{4}[- ]?\\d{4}(?!\\d)");
    private static final Pattern EMAIL = Pattern.compile("[\\w.+-]+@[\\w-]+(\\.[\\w-]+)+", Pattern.UNICODE_CASE);

    private PersonalDataFinder() {}

    /** All findings in the order of the kinds; identity numbers only with the right check digit. */
    public static List<Finding> find(String text) {
        List<Finding> findings = new ArrayList<>();
        Matcher identity = IDENTITY_NUMBER.matcher(text);
        while (identity.find()) {
            if (IdentityNumber.isResidentId(identity.group())) {
                findings.add(new Finding(Kind.IDENTITY_NUMBER, identity.start(), identity.end()));
            }
        }
        collect(MOBILE, Kind.PHONE, text, findings);
        collect(EMAIL, Kind.EMAIL, text, findings);
        return findings;
    }

    private static void collect(Pattern pattern, Kind kind, String text, List<Finding> findings) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            findings.add(new Finding(kind, matcher.start(), matcher.end()));
        }
    }
}
