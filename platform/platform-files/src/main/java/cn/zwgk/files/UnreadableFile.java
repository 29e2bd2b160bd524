package cn.zwgk.files;

import org.jspecify.annotations.Nullable;

/** The text of a file cannot be known, so nobody can say that there is nothing in it. */
public final class UnreadableFile extends RuntimeException {

    private final String code;

    private UnreadableFile(String code, @Nullable Throwable cause) {
        super(code, cause);
        this.code = code;
    }

    static UnreadableFile encrypted() {
        return new UnreadableFile("file-encrypted", null);
    }

    static UnreadableFile broken(@Nullable Throwable cause) {
        return new UnreadableFile("file-broken", cause);
    }

    /** Too much, too deep or too long: a bomb, or a file that nobody wants to publish. */
    static UnreadableFile tooComplex(@Nullable Throwable cause) {
        return new UnreadableFile("file-too-complex", cause);
    }

    /** {@code file-encrypted}, {@code file-broken} or {@code file-too-complex}. */
    public String code() {
        return code;
    }
}
