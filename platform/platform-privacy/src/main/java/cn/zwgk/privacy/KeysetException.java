package cn.zwgk.privacy;

import org.jspecify.annotations.Nullable;

/** The keyset is missing, unsafe or does not fit. The message is for the operator and holds no personal data. */
public final class KeysetException extends RuntimeException {

    KeysetException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
