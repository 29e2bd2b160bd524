package cn.zwgk.policy.library;

import cn.zwgk.policy.document.DocumentWithdrawn;
import cn.zwgk.policy.document.PublishedDocument;
import io.swagger.v3.oas.annotations.media.Schema;

/**
 * The present state of a document that changed, in the words of the fact that would tell it.
 *
 * @param type {@code DocumentPublished} or {@code DocumentWithdrawn}
 * @param change the number of its latest change
 * @param data a {@link PublishedDocument} or a {@link DocumentWithdrawn}
 */
public record PublicChange(
        String type,
        long change,

        @Schema(oneOf = {PublishedDocument.class, DocumentWithdrawn.class})
        Object data) {}
