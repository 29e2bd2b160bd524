package cn.zwgk.interaction.message;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message as it was typed, before anybody looked at it: everything may be missing.
 *
 * @param about the policy that it asks about, where it was begun on the policy's page
 */
public record Letter(
        @Nullable Channel channel,
        @Nullable String title,
        @Nullable String content,
        @Nullable String name,
        @Nullable String phone,
        @Nullable String topic,
        @Nullable About about) {

    /**
     * 对本条提问: what the page of the policy sent along.
     *
     * @param clause the anchor of the clause; null for the whole document
     */
    public record About(@Nullable UUID documentId, @Nullable String clause) {}

    @Override
    public String toString() {
        return "Letter[" + channel + "]";
    }
}
