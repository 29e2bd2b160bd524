package cn.zwgk.policy.guide;

import cn.zwgk.messaging.Fact;
import cn.zwgk.messaging.FactType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 办事指南发布: an edition of a guide is public.
 *
 * @param version grows with every change; the greater one is the newer
 * @param text the guide in words, to be searched
 * @param url where people read it, a path on the portal
 */
@FactType(topic = "zwgk.policy.guides", type = "GuidePublished", version = 1)
public record GuidePublished(
        UUID guideId,
        long version,
        int edition,
        String title,
        String institution,
        String office,
        @Nullable LifeEvent lifeEvent,
        List<String> topics,
        @Nullable String summary,
        String text,
        Instant publishedAt,
        LocalDate confirmedOn,
        String url)
        implements GuideFact, Fact {

    @Override
    public UUID subject() {
        return guideId;
    }
}
