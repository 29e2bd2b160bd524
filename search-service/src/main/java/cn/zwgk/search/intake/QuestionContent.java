package cn.zwgk.search.intake;

import cn.zwgk.search.content.Entry;
import cn.zwgk.search.content.EntryKind;
import cn.zwgk.web.ChinaTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What QuestionAnswered says: a question about a document and its answer. */
public record QuestionContent(
        UUID questionId,
        long version,
        String documentTitle,
        @Nullable String clause,
        String question,
        String answer,
        Instant publishedAt,
        String url) {

    /** The entry; it stands among the answers, on the page of its document. */
    public Entry entry() {
        return new Entry(
                EntryKind.ANSWER,
                questionId,
                version,
                true,
                true,
                PlainText.of(question),
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
                documentTitle,
                null,
                null,
                PlainText.of(answer),
                url);
    }
}
