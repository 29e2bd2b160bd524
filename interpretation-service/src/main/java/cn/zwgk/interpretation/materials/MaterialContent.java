package cn.zwgk.interpretation.materials;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the drafter writes.
 *
 * @param body HTML, sanitised on the way in
 * @param checklist answers by the element's code
 */
public record MaterialContent(
        String title,
        Form form,
        @Nullable String summary,
        String body,
        List<KeyPoint> keyPoints,
        Map<String, ChecklistAnswer> checklist) {

    public MaterialContent {
        body = RichText.sanitise(body);
        keyPoints = List.copyOf(keyPoints);
        checklist = Map.copyOf(checklist);
    }
}
