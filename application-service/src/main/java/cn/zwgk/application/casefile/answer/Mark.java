package cn.zwgk.application.casefile.answer;

import cn.zwgk.application.law.Article;
import cn.zwgk.text.Kind;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A text in a file that must not be shown, or may be, with the reason. It stands for every place in the file where the text is.
 *
 * @param kind what the machine took it for; null when a person marked it
 * @param place where it stands first, as an officer would say it
 * @param ground the article on which it is withheld
 */
public record Mark(
        UUID id,
        String text,
        @Nullable Kind kind,
        String place,
        MarkDecision decision,
        @Nullable Article ground,
        @Nullable String reason,
        @Nullable String decidedBy) {

    @Override
    public String toString() {
        return "Mark[" + kind + " " + decision + "]";
    }
}
