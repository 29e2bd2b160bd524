package cn.zwgk.search.intake;

import cn.zwgk.search.content.Entry;
import cn.zwgk.search.content.EntryKind;
import cn.zwgk.web.ChinaTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What StandardSet says: the amounts of a category that hold now or will, each with its day. */
public record StandardContent(
        UUID categoryId,
        long version,
        String code,
        String title,
        @Nullable String group,
        @Nullable String text,
        Instant setAt,
        @Nullable String url) {

    /** The entry; the kind of assistance is its topic. */
    public Entry entry() {
        return new Entry(
                EntryKind.STANDARD,
                categoryId,
                version,
                true,
                true,
                PlainText.of(title),
                null,
                null,
                null,
                null,
                group == null ? null : List.of(group),
                null,
                LocalDate.ofInstant(setAt, ChinaTime.ZONE).getYear(),
                setAt.toString(),
                null,
                null,
                null,
                null,
                null,
                PlainText.orNull(text),
                null,
                PlainText.orNull(text),
                url == null ? "/standards?category=" + code : url);
    }
}
