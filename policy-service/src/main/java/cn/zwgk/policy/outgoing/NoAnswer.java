package cn.zwgk.policy.outgoing;

/** The request left and no whole answer came back: the other side may have acted on it or not. */
public final class NoAnswer extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NoAnswer(String message, Throwable cause) {
        super(message, cause);
    }
}
