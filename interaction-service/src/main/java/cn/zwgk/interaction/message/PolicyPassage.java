package cn.zwgk.interaction.message;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What of a policy a letter asks about, as it was called when the letter came.
 *
 * @param anchor of the clause in the document's page; null for the whole document
 * @param clause as people cite it: 第三条; null for the whole document
 */
public record PolicyPassage(
        UUID documentId,
        String documentTitle,
        @Nullable String anchor,
        @Nullable String clause) {

    /** Path of its place on the portal. */
    public String url() {
        String page = "/documents/" + documentId;
        return anchor == null ? page : page + "#" + anchor;
    }
}
