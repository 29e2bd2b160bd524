package cn.zwgk.files;

import org.jspecify.annotations.Nullable;

/** No copy was made, because it could not be made sure that the text is gone. */
public final class CannotRedact extends RuntimeException {

    private final String code;

    CannotRedact(String code) {
        this(code, null);
    }

    CannotRedact(String code, @Nullable Throwable cause) {
        super(code, cause);
        this.code = code;
    }

    /**
     * {@code redaction-unsupported}, {@code redaction-incomplete}, {@code file-sealed}, or why the file cannot be read:
     * {@code file-encrypted}, {@code file-broken}, {@code file-too-complex}.
     */
    public String code() {
        return code;
    }
}
