package cn.zwgk.local.sample;

/** The platform answered with a problem. */
class PlatformRefused extends SampleContentException {

    private static final long serialVersionUID = 1L;

    private final int status;

    PlatformRefused(int status, String message) {
        super(message, null);
        this.status = status;
    }

    int status() {
        return status;
    }
}
