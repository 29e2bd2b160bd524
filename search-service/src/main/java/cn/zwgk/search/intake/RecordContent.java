package cn.zwgk.search.intake;

import cn.zwgk.search.content.Entry;
import cn.zwgk.search.content.EntryKind;
import cn.zwgk.web.ChinaTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What RecordPublished says, as far as it is searched or shown. */
public record RecordContent(
        UUID recordId,
        long version,
        String className,
        String title,
        @Nullable String text,
        Instant publishedAt,
        @Nullable String url) {

    /** The entry; its class is its topic. */
    public Entry entry() {
        return new Entry(
                EntryKind.RECORD,
                recordId,
                version,
                true,
                true,
                PlainText.of(title),
                null,
                null,
                null,
                null,
                List.of(className),
                null,
                LocalDate.ofInstant(publishedAt, ChinaTime.ZONE).getYear(),
                publishedAt.toString(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                PlainText.orNull(text),
                url == null ? "/records/" + recordId : url);
    }
}
