package cn.zwgk.messaging;

/** Thrown by a {@link FactConsumer} when what it needs (a search server, another service) does not answer now: the fact waits for it. */
public class TemporarilyUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public TemporarilyUnavailable(String what, Throwable cause) {
        super(what, cause);
    }
}
