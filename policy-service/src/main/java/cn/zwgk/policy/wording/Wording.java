package cn.zwgk.policy.wording;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says codes in Chinese. A constant {@code DocumentKind.PLAN} stands in the catalogue under that name. */
@Component
public class Wording {

    private final MessageSource messages;

    Wording(MessageSource messages) {
        this.messages = messages;
    }

    /** The name of a constant as people read it. */
    public String of(Enum<?> constant) {
        return text(keyOf(constant));
    }

    /** The same, or nothing for nothing. */
    public @Nullable String ofNullable(@Nullable Enum<?> constant) {
        return constant == null ? null : of(constant);
    }

    /** The text under any key of the catalogue. */
    public String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.SIMPLIFIED_CHINESE);
    }

    /** Where the name of a constant stands. */
    public static String keyOf(Enum<?> constant) {
        return constant.getDeclaringClass().getSimpleName() + "." + constant.name();
    }
}
