package cn.zwgk.interaction.message;

import cn.zwgk.messaging.Fact;
import cn.zwgk.messaging.FactType;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.UUID;

/**
 * A question and its answer are public, as moderated.
 *
 * @param version the message's, growing
 * @param url the page on the portal
 */
@FactType(topic = "zwgk.interaction", type = "AnswerPublished")
public record AnswerPublished(
        UUID messageId,
        long version,
        String title,
        String question,
        String answer,
        Channel channel,
        Instant publishedAt,
        String url)
        implements Fact, MessageFact {

    @Override
    @JsonIgnore
    public UUID subject() {
        return messageId;
    }
}
