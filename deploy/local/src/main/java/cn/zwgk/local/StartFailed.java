package cn.zwgk.local;

import org.jspecify.annotations.Nullable;

/** Something could not be started. The message is one sentence for the person at the keyboard: what happened and what to do. */
public final class StartFailed extends RuntimeException {

    private final String sentence;

    public StartFailed(String message) {
        this(message, null);
    }

    public StartFailed(String message, @Nullable Throwable cause) {
        super(message, cause);
        this.sentence = message;
    }

    @Override
    public String getMessage() {
        return sentence;
    }
}
