package cn.zwgk.policy.document;

/** The topics that this service writes to. */
public final class Topics {

    public static final String DOCUMENTS = "zwgk.policy.documents";

    private Topics() {}
}
