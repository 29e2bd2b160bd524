package cn.zwgk.application.following;

import cn.zwgk.web.Refusal;
import cn.zwgk.web.Refused;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A message as it was typed.
 *
 * @param files claims of files that were handed in before
 */
public record MessageDraft(
        @Nullable MessageKind kind,
        @Nullable String text,
        @Nullable List<String> files) {

    private static final int LONGEST = 4000;

    /** @throws Refused 422 {@code message-empty}, {@code message-too-long}, {@code proof-missing} */
    void require() {
        List<Refusal> grounds = new ArrayList<>();
        boolean without = files == null || files.isEmpty();
        boolean silent = text == null || text.isBlank();
        if (silent && without) {
            grounds.add(Refusal.onField("text", "message-empty"));
        }
        if (text != null && text.length() > LONGEST) {
            grounds.add(Refusal.onField("text", "message-too-long", LONGEST));
        }
        if (kind == MessageKind.PAYMENT_PROOF && without) {
            grounds.add(Refusal.onField("files", "proof-missing"));
        }
        if (!grounds.isEmpty()) {
            throw Refused.invalid(grounds);
        }
    }

    String plain() {
        return text == null ? "" : text.strip();
    }

    @Override
    public String toString() {
        return "MessageDraft[" + kind + "]";
    }
}
