package cn.zwgk.application.clock;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences of an explanation. */
final class Wording {

    private static final ResourceBundle SENTENCES =
            ResourceBundle.getBundle("cn.zwgk.application.clock.explanation", Locale.ROOT);

    private Wording() {}

    static String of(String code, Object... arguments) {
        return new MessageFormat(SENTENCES.getString(code), Locale.CHINA).format(arguments);
    }
}
