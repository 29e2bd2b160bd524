package cn.zwgk.policy.desk;

import cn.zwgk.web.Refused;
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

    /**
     * The same, for a code that came with a call.
     *
     * @throws Refused 404 {@code act-unknown}
     */
    static <A extends Enum<A> & Act> A known(Class<A> acts, String code) {
        return of(acts, code).orElseThrow(() -> Refused.notFound("act-unknown"));
    }

    /** Whether the act is not done without saying why. */
    boolean needsReason();

    /** Whether people are asked once more, because others rely on it from then on. */
    boolean needsConfirmation();
}
