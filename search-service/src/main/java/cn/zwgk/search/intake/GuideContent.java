package cn.zwgk.search.intake;

import cn.zwgk.search.content.Entry;
import cn.zwgk.search.content.EntryKind;
import cn.zwgk.web.ChinaTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What GuidePublished says, as far as it is searched or shown. */
public record GuideContent(
        UUID guideId,
        long version,
        String title,
        @Nullable String institution,
        @Nullable List<String> topics,
        @Nullable String summary,
        @Nullable String text,
        Instant publishedAt,
        @Nullable String url) {

    /** The entry. */
    public Entry entry() {
        return new Entry(
                EntryKind.GUIDE,
                guideId,
                version,
                true,
                true,
                PlainText.of(title),
                null,
                null,
                null,
                null,
                topics,
                institution,
                LocalDate.ofInstant(publishedAt, ChinaTime.ZONE).getYear(),
                publishedAt.toString(),
                null,
                null,
                null,
                null,
                null,
                PlainText.orNull(summary),
                null,
                PlainText.orNull(text),
                url == null ? "/guides/" + guideId : url);
    }
}
