package cn.zwgk.interaction.message.web;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What codes are called on the screen; the wording stands in {@code messages.properties}. */
@Component
class Names {

    private final MessageSource messages;

    Names(MessageSource messages) {
        this.messages = messages;
    }

    String of(Enum<?> code) {
        return of(code.getDeclaringClass().getSimpleName(), code.name());
    }

    @Nullable
    String ofNullable(@Nullable Enum<?> code) {
        return code == null ? null : of(code);
    }

    String of(String kind, String code) {
        return messages.getMessage(kind + "." + code, null, Locale.SIMPLIFIED_CHINESE);
    }
}
