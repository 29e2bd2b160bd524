package cn.zwgk.policy.desk;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What people do with a matter; implemented by the enums of the transition tables. */
public interface Act {

    String name();

    /** As it stands in paths and in the audit trail: {@code send-back}. */
    default String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The act of a kind with this code. */
    static <A extends Enum<A> & Act> Optional<A> of(Class<A> acts, String code) {
        return Arrays.stream(acts.getEnumConstants())
                .filter(act -> act.code().equals(code))
                .findFirst();
    }

    /** Whether the act is not done without saying why. */
    boolean needsReason();

    /** Whether people are asked once more, because others rely on it from then on. */
    boolean needsConfirmation();
}
