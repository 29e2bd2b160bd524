package cn.zwgk.policy.importing;

import cn.zwgk.policy.importing.reading.Place;
import cn.zwgk.policy.importing.reading.Problem;
import cn.zwgk.policy.importing.reading.ReadDocument;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One entry of an upload.
 *
 * @param ordinal its number in the upload, from 1
 * @param document null if it cannot be used, for the reasons in {@code problems}
 */
record Entry(long ordinal, Place place, @Nullable ReadDocument document, List<Problem> problems) {

    int size() {
        return document == null ? 0 : document.bodyHtml().length();
    }
}
