package cn.zwgk.search.intake;

import cn.zwgk.search.content.Entry;
import cn.zwgk.search.content.EntryKind;
import cn.zwgk.web.ChinaTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What GuidancePublished says: an edition of the guidance for an event of life. */
public record GuidanceContent(
        UUID guidanceId,
        long version,
        String title,
        @Nullable String introduction,
        String text,
        Instant publishedAt,
        String url) {

    /** The entry; its page is that of the event of life. */
    public Entry entry() {
        return new Entry(
                EntryKind.GUIDANCE,
                guidanceId,
                version,
                true,
                true,
                PlainText.of(title),
                null,
                null,
                null,
                null,
                null,
                null,
                LocalDate.ofInstant(publishedAt, ChinaTime.ZONE).getYear(),
                publishedAt.toString(),
                null,
                null,
                null,
                null,
                null,
                PlainText.orNull(introduction),
                null,
                PlainText.orNull(text),
                url);
    }
}
