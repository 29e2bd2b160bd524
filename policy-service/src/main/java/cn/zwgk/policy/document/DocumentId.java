package cn.zwgk.policy.document;

import cn.zwgk.web.Ids;
import java.util.UUID;

/** The identity of a document on this platform; what people quote is its index number. */
public record DocumentId(UUID value) {

    static final String TYPE = "Document";

    public static DocumentId next() {
        return new DocumentId(Ids.next());
    }

    /** As it stands in paths, timers and the audit trail. */
    @Override
    public String toString() {
        return value.toString();
    }

    public static DocumentId parse(String text) {
        return new DocumentId(UUID.fromString(text));
    }
}
