package cn.zwgk.policy.record;

import cn.zwgk.text.Kind;
import cn.zwgk.text.Sighting;
import cn.zwgk.text.TextScreen;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Numbers of private persons that may not stand in a record (《条例》第十五条, 《个人信息保护法》第二十八条): identity numbers with the right
 * check digit, and mobile phones.
 */
final class PrivateNumbers {

    private PrivateNumbers() {}

    /** The code of the refusal, if the text holds such a number. */
    static Optional<String> groundAgainst(String text) {
        Set<Kind> found = TextScreen.numbers(text).stream().map(Sighting::kind).collect(Collectors.toSet());
        if (found.contains(Kind.IDENTITY_NUMBER)) {
            return Optional.of("record-identity-number");
        }
        return found.contains(Kind.MOBILE_PHONE) ? Optional.of("record-phone") : Optional.empty();
    }
}
