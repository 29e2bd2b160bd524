package cn.zwgk.policy.push;

import cn.zwgk.policy.push.mapping.LibraryAct;
import cn.zwgk.policy.push.mapping.Wanted;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What has to be said next, from what the library has and what it should have. Whatever happened to a document since,
 * it is one act or two, never a history: a later state overtakes an earlier one that was not sent.
 */
final class DeliveryPlan {

    private DeliveryPlan() {}

    /** @return nothing if the library has what it should have */
    static Optional<LibraryAct> next(@Nullable Held held, Wanted wanted) {
        if (wanted.withdrawn()) {
            return held == null || held.withdrawn() ? Optional.empty() : Optional.of(LibraryAct.WITHDRAW);
        }
        if (held == null) {
            return Optional.of(LibraryAct.PUBLISH);
        }
        if (held.withdrawn() || !wanted.content().equals(held.content())) {
            return Optional.of(LibraryAct.UPDATE);
        }
        return Objects.equals(wanted.validity(), held.validity())
                ? Optional.empty()
                : Optional.of(LibraryAct.CHANGE_VALIDITY);
    }
}
