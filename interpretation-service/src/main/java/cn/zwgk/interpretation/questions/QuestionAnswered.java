package cn.zwgk.interpretation.questions;

import cn.zwgk.interpretation.Topics;
import cn.zwgk.messaging.Fact;
import cn.zwgk.messaging.FactType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 问答发布: a question about a document is answered in public. Told once more, with a higher version, when letters are found later
 * that it answers too.
 *
 * @param messageIds the letters whose writers asked it, each to be told once
 */
@FactType(topic = Topics.INTERPRETATION, type = "QuestionAnswered")
public record QuestionAnswered(
        UUID questionId,
        long version,
        UUID documentId,
        String documentTitle,
        @Nullable String clause,
        String question,
        String answer,
        Instant publishedAt,
        String url,
        List<UUID> messageIds)
        implements Fact {

    public QuestionAnswered {
        messageIds = List.copyOf(messageIds);
    }

    @Override
    public UUID subject() {
        return questionId;
    }
}
