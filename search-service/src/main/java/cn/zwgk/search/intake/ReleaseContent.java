package cn.zwgk.search.intake;

import cn.zwgk.search.content.Entry;
import cn.zwgk.search.content.EntryKind;
import cn.zwgk.web.ChinaTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What InformationReleased says: information that was given out on application, without anything about who asked. */
public record ReleaseContent(
        UUID releaseId,
        long version,
        String title,
        String description,
        String answer,
        String office,
        List<String> fileNames,
        Instant publishedAt,
        String url) {

    /** The entry. */
    public Entry entry() {
        String body = Stream.concat(Stream.of(description, answer), fileNames.stream())
                .filter(text -> !text.isBlank())
                .map(PlainText::of)
                .collect(Collectors.joining("\n"));
        return new Entry(
                EntryKind.RELEASED,
                releaseId,
                version,
                true,
                true,
                PlainText.of(title),
                null,
                null,
                null,
                null,
                null,
                PlainText.orNull(office),
                LocalDate.ofInstant(publishedAt, ChinaTime.ZONE).getYear(),
                publishedAt.toString(),
                null,
                null,
                null,
                null,
                null,
                PlainText.orNull(description),
                null,
                body,
                url);
    }
}
