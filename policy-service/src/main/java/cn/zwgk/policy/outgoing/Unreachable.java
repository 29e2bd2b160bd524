package cn.zwgk.policy.outgoing;

/** There was no connection, so the other side cannot have heard anything. */
public final class Unreachable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Unreachable(String message, Throwable cause) {
        super(message, cause);
    }
}
