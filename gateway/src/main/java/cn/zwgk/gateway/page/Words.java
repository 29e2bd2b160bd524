package cn.zwgk.gateway.page;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The words of rendered pages, from the message catalogue. */
@Component
class Words {

    private final MessageSource messages;

    Words(MessageSource messages) {
        this.messages = messages;
    }

    String of(String key, Object... arguments) {
        return messages.getMessage("page." + key, arguments, Locale.SIMPLIFIED_CHINESE);
    }
}
