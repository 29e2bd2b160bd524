package cn.zwgk.interpretation;

/** Where this service tells its facts. */
public final class Topics {

    /** Duties and interpretations. */
    public static final String INTERPRETATION = "zwgk.interpretation";

    private Topics() {}
}
