package cn.zwgk.search.query;

import cn.zwgk.search.content.Validity;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The Chinese names of codes. */
@Component
class Names {

    private final MessageSource messages;

    Names(MessageSource messages) {
        this.messages = messages;
    }

    String of(Validity validity) {
        return named("validity.", validity.name());
    }

    String ofType(String kind) {
        return named("entry-kind.", kind);
    }

    String ofDocumentKind(String kind) {
        return named("document-kind.", kind);
    }

    private String named(String prefix, String code) {
        String name = messages.getMessage(prefix + code, null, code, Locale.SIMPLIFIED_CHINESE);
        return name == null ? code : name;
    }
}
