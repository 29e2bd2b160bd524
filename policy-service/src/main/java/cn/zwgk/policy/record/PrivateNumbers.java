package cn.zwgk.policy.record;

import cn.hutool.core.util.IdcardUtil;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers of private persons that may not stand in a record (《条例》第十五条, 《个人信息保护法》第二十八条): identity numbers with the right
 * check digit, and mobile phones.
 */
final class PrivateNumbers {

    private static final Pattern IDENTITY =
            Pattern.compile("(?<![0-9A-Za-z])([1-9]\\d{16}[0-9Xx]|[1-9]\\d{14})(?![0-9A-Za-z])");
    private static final Pattern MOBILE = Pattern.compile("(?<!\\d)1[3-9]\\d[- ]?\\d{4}[- ]?\\d{4}(?!\\d)");

    private PrivateNumbers() {}

    /** The code of the refusal, if the text holds such a number. */
    static Optional<String> groundAgainst(String text) {
        Matcher identity = IDENTITY.matcher(text);
        while (identity.find()) {
            if (IdcardUtil.isValidCard(identity.group())) {
                return Optional.of("record-identity-number");
            }
        }
        return MOBILE.matcher(text).find() ? Optional.of("record-phone") : Optional.empty();
    }
}
