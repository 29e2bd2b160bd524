package cn.zwgk.web;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** What codes are called on the screen; the wording stands in the service's message catalogue. */
public final class CodeNames {

    private final MessageSource messages;

    CodeNames(MessageSource messages) {
        this.messages = messages;
    }

    /** The name of a constant, which stands under its type and its name: {@code CaseState.CLOSED}. */
    public String of(Enum<?> code) {
        return of(code.getDeclaringClass().getSimpleName(), code.name());
    }

    /** The same, or nothing for nothing. */
    public @Nullable String ofNullable(@Nullable Enum<?> code) {
        return code == null ? null : of(code);
    }

    /** @param kind of codes, the first part of the key */
    public String of(String kind, String code) {
        return messages.getMessage(kind + "." + code, null, Locale.SIMPLIFIED_CHINESE);
    }
}
