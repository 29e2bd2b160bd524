package cn.zwgk.policy.push.courier;

import cn.zwgk.policy.push.mapping.FieldMapping;
import cn.zwgk.policy.push.mapping.LibraryAct;
import cn.zwgk.policy.push.mapping.Snapshot;
import org.jspecify.annotations.Nullable;

/**
 * Something to tell a library.
 *
 * @param number the library's own number of the document, once we have it
 */
public record Parcel(
        LibraryAct act,
        Snapshot snapshot,
        FieldMapping mapping,
        @Nullable String number) {

    public String indexNumber() {
        return snapshot.document().indexNumber();
    }

    /** The same at every repetition of the same act about the same version of the document. */
    public String idempotencyKey() {
        return "%s/%s/%s"
                .formatted(snapshot.document().documentId(), snapshot.document().version(), act);
    }
}
