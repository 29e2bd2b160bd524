package cn.zwgk.interaction.message;

import org.jspecify.annotations.Nullable;

/** A message as it was typed, before anybody looked at it: everything may be missing. */
public record Letter(
        @Nullable Channel channel,
        @Nullable String title,
        @Nullable String content,
        @Nullable String name,
        @Nullable String phone,
        @Nullable String topic) {

    @Override
    public String toString() {
        return "Letter[" + channel + "]";
    }
}
