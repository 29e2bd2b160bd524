package cn.zwgk.policy.record;

import static java.util.Objects.requireNonNull;

import cn.zwgk.messaging.Fact;
import cn.zwgk.messaging.FactType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Collectors;

/** 公开: everybody reads it. */
@FactType(topic = RecordFact.TOPIC, type = "RecordPublished", version = 1)
public record RecordPublished(
        UUID recordId,
        long version,
        String classCode,
        String className,
        String title,
        String text,
        LocalDate dated,
        Instant publishedAt,
        String url)
        implements RecordFact, Fact {

    /** Of the record as it is kept. Only the fields that the public sees travel. */
    static RecordPublished of(StructuredRecord published, RecordClass of) {
        String text = of.publicFields().stream()
                .filter(field -> published.values().containsKey(field.code()))
                .map(field -> field.name() + "：" + published.values().get(field.code()))
                .collect(Collectors.joining("\n"));
        return new RecordPublished(
                published.id(),
                published.version(),
                of.code(),
                of.name(),
                published.title(),
                text,
                published.dated(),
                requireNonNull(published.publishedAt()),
                "/records/" + published.id());
    }

    @Override
    public UUID subject() {
        return recordId;
    }
}
