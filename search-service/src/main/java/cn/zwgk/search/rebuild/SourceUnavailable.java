package cn.zwgk.search.rebuild;

/** A service that the index is built from does not answer, or not as agreed. */
class SourceUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SourceUnavailable(String source, Throwable cause) {
        super(source + ": " + cause.getMessage(), cause);
    }
}
