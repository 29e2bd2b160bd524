package cn.zwgk.interpretation.materials;

import cn.zwgk.interpretation.Topics;
import cn.zwgk.interpretation.documents.PolicyDocument;
import cn.zwgk.messaging.Fact;
import cn.zwgk.messaging.FactType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** 解读发布: from now on the public reads it. Carries all that search needs. */
@FactType(topic = Topics.INTERPRETATION, type = "InterpretationPublished")
public record InterpretationPublished(
        UUID interpretationId,
        long version,
        UUID documentId,
        String documentTitle,
        String title,
        Form form,
        @Nullable String summary,
        String text,
        List<KeyPoint> keyPoints,
        List<String> topics,
        Instant publishedAt,
        String url)
        implements Fact {

    public InterpretationPublished {
        keyPoints = List.copyOf(keyPoints);
        topics = List.copyOf(topics);
    }

    /** @param version the one that the interpretation has once this is told */
    static InterpretationPublished of(
            Interpretation interpretation, PolicyDocument document, Instant publishedAt, long version) {
        return new InterpretationPublished(
                interpretation.id().value(),
                version,
                interpretation.documentId().value(),
                document.title(),
                interpretation.title(),
                interpretation.form(),
                interpretation.summary(),
                RichText.words(interpretation.body()),
                interpretation.keyPoints(),
                document.topics(),
                publishedAt,
                interpretation.id().page());
    }

    /** The same with further words to be found by, which stand outside the text. */
    public InterpretationPublished saying(String further) {
        return new InterpretationPublished(
                interpretationId,
                version,
                documentId,
                documentTitle,
                title,
                form,
                summary,
                further.isEmpty() ? text : (text + "\n" + further).strip(),
                keyPoints,
                topics,
                publishedAt,
                url);
    }

    @Override
    public UUID subject() {
        return interpretationId;
    }
}
