package cn.zwgk.interaction.message;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 解读需求 that an officer noted of a letter.
 *
 * @param documentId the document that it asks about, if it is known
 * @param question in the officer's words
 */
public record NotedDemand(
        @Nullable UUID documentId,
        @Nullable String topic,
        @Nullable String clause,
        String question) {}
