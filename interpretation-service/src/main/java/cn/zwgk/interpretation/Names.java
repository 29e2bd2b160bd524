package cn.zwgk.interpretation;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What people read for a code: the message catalogue. */
@Component
public class Names {

    private final MessageSource messages;

    Names(MessageSource messages) {
        this.messages = messages;
    }

    /** The Chinese name of a constant, under its type and name, e.g. {@code DutyState.OPEN}. */
    public String of(Enum<?> constant) {
        return of(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    /** Why something ended whose draft was discarded, in the words of who discarded it where there are any. */
    public String ofDiscarding(@Nullable String reason) {
        return reason == null ? of("reason.document-discarded") : of("reason.document-discarded-why", reason);
    }

    /** The Chinese text under a key. */
    public String of(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.SIMPLIFIED_CHINESE);
    }
}
