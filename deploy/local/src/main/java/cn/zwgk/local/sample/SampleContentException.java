package cn.zwgk.local.sample;

import org.jspecify.annotations.Nullable;

/** The sample content could not be loaded; the message is a sentence for the person at the terminal. */
public class SampleContentException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SampleContentException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
