package cn.zwgk.interpretation.guidance;

import cn.zwgk.interpretation.Topics;
import cn.zwgk.messaging.Fact;
import cn.zwgk.messaging.FactType;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 综合指引发布: an edition for a life event is public. Told once more, with a higher version, when a source that it names bears
 * another title or is withdrawn.
 *
 * @param text headings, the editor's words and what they lead to, without what was withdrawn; amounts change with the day and
 *     are not part of it
 */
@FactType(topic = Topics.INTERPRETATION, type = "GuidancePublished")
public record GuidancePublished(
        UUID guidanceId,
        long version,
        LifeEvent lifeEvent,
        int edition,
        String title,
        @Nullable String introduction,
        String text,
        Instant publishedAt,
        String url)
        implements Fact {

    @Override
    public UUID subject() {
        return guidanceId;
    }
}
