package cn.zwgk.policy.record;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 变更流: the present state of every record that the public could ever see, for systems that build their own index. */
@Component
public class RecordFeed {

    /**
     * A record in the words of the fact that would tell it.
     *
     * @param type {@code RecordPublished} or {@code RecordWithdrawn}
     */
    public record RecordChange(
            String type,
            long change,

            @Schema(oneOf = {RecordPublished.class, RecordWithdrawn.class})
            Object data) {}

    /**
     * A stretch of the feed.
     *
     * @param next what to ask for next
     * @param more whether there is more already
     */
    public record RecordStretch(List<RecordChange> items, long next, boolean more) {}

    private record Position(UUID id, long changeNumber) {}

    private final JdbcClient database;
    private final StructuredRecords records;
    private final RecordClasses classes;

    RecordFeed(JdbcClient database, StructuredRecords records, RecordClasses classes) {
        this.database = database;
        this.records = records;
        this.classes = classes;
    }

    @Transactional(readOnly = true)
    public RecordStretch after(long change, int limit) {
        List<Position> positions = database.sql("""
                        select id, change_number from structured_record
                        where change_number > :after order by change_number limit :limit""")
                .param("after", change)
                .param("limit", limit + 1)
                .query(Position.class)
                .list();
        List<Position> taken = positions.subList(0, Math.min(limit, positions.size()));
        return new RecordStretch(
                taken.stream().map(this::present).toList(),
                taken.isEmpty() ? change : taken.getLast().changeNumber(),
                positions.size() > limit);
    }

    private RecordChange present(Position position) {
        StructuredRecord present = records.get(position.id());
        return present.state() == RecordState.PUBLISHED
                ? new RecordChange(
                        "RecordPublished",
                        position.changeNumber(),
                        RecordPublished.of(present, classes.get(present.classCode())))
                : new RecordChange("RecordWithdrawn", position.changeNumber(), RecordWithdrawn.of(present));
    }
}
