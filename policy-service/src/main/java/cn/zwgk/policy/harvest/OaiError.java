package cn.zwgk.policy.harvest;

/** What the protocol answers instead; with status 200, as it demands. */
public final class OaiError extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;

    OaiError(String code, String message) {
        super(message);
        this.code = code;
    }

    static OaiError badArgument(String message) {
        return new OaiError("badArgument", message);
    }

    public String code() {
        return code;
    }

    /** Then the arguments are not repeated in the answer. */
    boolean isAboutTheRequest() {
        return code.equals("badVerb") || code.equals("badArgument");
    }
}
