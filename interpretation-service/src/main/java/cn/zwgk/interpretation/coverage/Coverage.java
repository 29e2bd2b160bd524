package cn.zwgk.interpretation.coverage;

import cn.zwgk.interpretation.materials.Form;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The forms in which one document is interpreted.
 *
 * @param office the drafting office, which interprets; not known of some
 * @param published forms that the public has
 * @param underWay further forms that are written or reviewed
 */
public record Coverage(
        UUID documentId,
        String title,
        @Nullable String indexNumber,
        @Nullable String office,
        Instant publishedAt,
        List<Form> published,
        List<Form> underWay) {

    public Coverage {
        published = List.copyOf(published);
        underWay = List.copyOf(underWay);
    }
}
