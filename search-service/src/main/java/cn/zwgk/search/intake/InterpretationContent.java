package cn.zwgk.search.intake;

import cn.zwgk.search.content.Entry;
import cn.zwgk.search.content.EntryKind;
import cn.zwgk.web.ChinaTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What InterpretationPublished says, as far as it is searched or shown. */
public record InterpretationContent(
        UUID interpretationId,
        long version,
        @Nullable String documentTitle,
        String title,
        @Nullable String summary,
        @Nullable String text,
        @Nullable List<KeyPoint> keyPoints,
        @Nullable List<String> topics,
        Instant publishedAt,
        @Nullable String url) {

    /** 要点. */
    public record KeyPoint(String point) {}

    /** The entry. */
    public Entry entry() {
        return new Entry(
                EntryKind.INTERPRETATION,
                interpretationId,
                version,
                true,
                true,
                PlainText.of(title),
                null,
                null,
                null,
                null,
                topics,
                null,
                LocalDate.ofInstant(publishedAt, ChinaTime.ZONE).getYear(),
                publishedAt.toString(),
                null,
                null,
                null,
                null,
                PlainText.orNull(documentTitle),
                PlainText.orNull(summary),
                keyPoints == null
                        ? null
                        : keyPoints.stream()
                                .map(point -> PlainText.of(point.point()))
                                .toList(),
                PlainText.orNull(text),
                url == null ? "/interpretations/" + interpretationId : url);
    }
}
