package cn.zwgk.messaging.inbox;

import org.jspecify.annotations.Nullable;

/** A record that is no fact as the contracts describe it; trying again does not help. */
class MalformedFact extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MalformedFact(String what, @Nullable Throwable cause) {
        super(what, cause);
    }
}
