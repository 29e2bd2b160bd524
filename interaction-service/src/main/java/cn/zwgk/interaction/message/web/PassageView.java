package cn.zwgk.interaction.message.web;

import cn.zwgk.interaction.message.PolicyPassage;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What of a policy a letter asks about.
 *
 * @param clause as people cite it; null for the whole document
 * @param url path of its place on the portal
 */
record PassageView(
        UUID documentId, String documentTitle, @Nullable String clause, String url) {

    static @Nullable PassageView of(@Nullable PolicyPassage passage) {
        return passage == null
                ? null
                : new PassageView(passage.documentId(), passage.documentTitle(), passage.clause(), passage.url());
    }
}
