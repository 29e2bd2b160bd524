package cn.zwgk.interaction.message;

import cn.zwgk.text.TextScreen;
import cn.zwgk.web.Refusal;
import cn.zwgk.web.Refused;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** 公开前审看: what is published names nobody and holds no contact or identity data (Personal Information Protection Law). */
final class ModerationPolicy {

    private ModerationPolicy() {}

    /** @throws Refused 422 with each part that still holds personal data */
    static void require(Publication publication, Writer writer) {
        Map<String, String> parts = new TreeMap<>(Map.of(
                "title", publication.title(),
                "question", publication.question(),
                "answer", publication.answer()));
        List<Refusal> grounds = parts.entrySet().stream()
                .filter(part -> writer.isNamedIn(part.getValue())
                        || !TextScreen.numbers(part.getValue()).isEmpty())
                .map(part -> Refusal.onField(part.getKey(), "personal-data-in-publication"))
                .toList();
        if (!grounds.isEmpty()) {
            throw Refused.invalid(grounds);
        }
    }
}
