package cn.zwgk.policy.document;

import cn.zwgk.web.Refusal;
import cn.zwgk.web.Refused;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns what stands against a step into its refusal. */
final class Grounds {

    private Grounds() {}

    /** Refuses a person what his part in the document forbids him; the first ground is told. */
    static void forbidOn(List<String> grounds) {
        if (!grounds.isEmpty()) {
            throw Refused.forbidden(grounds.getFirst());
        }
    }

    /** Refuses what was handed in, with all grounds against it at once. */
    static void refuseOn(List<Refusal> grounds) {
        if (!grounds.isEmpty()) {
            throw Refused.invalid(grounds);
        }
    }

    static String requireReason(@Nullable String reason) {
        if (reason == null || reason.isBlank()) {
            throw Refused.invalid(List.of(Refusal.onField("reason", "reason-missing")));
        }
        return reason.strip();
    }
}
