package cn.zwgk.search.intake;

import cn.zwgk.search.content.Entry;
import cn.zwgk.search.content.EntryKind;
import cn.zwgk.web.ChinaTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What AnswerPublished says: the question and its answer, without anything about the person who asked. */
public record AnswerContent(
        UUID messageId,
        long version,
        String title,
        @Nullable String question,
        @Nullable String answer,
        Instant publishedAt,
        @Nullable String url) {

    /** The entry. */
    public Entry entry() {
        String body = Stream.of(question, answer)
                .filter(text -> text != null && !text.isBlank())
                .map(PlainText::of)
                .collect(Collectors.joining("\n"));
        return new Entry(
                EntryKind.ANSWER,
                messageId,
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
                null,
                null,
                body,
                url == null ? "/messages/" + messageId : url);
    }
}
