package cn.zwgk.policy.library;

import cn.zwgk.policy.document.Document;
import cn.zwgk.policy.document.DocumentId;
import cn.zwgk.policy.document.Documents;
import cn.zwgk.policy.validity.ValidityReader;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Everything that the public can or could see, in the order of the latest changes, for readers that build an index of
 * their own. The numbers are committed in their order, so whoever asks for what comes after the last one misses nothing.
 */
@Component
public class ChangeFeed {

    /**
     * A stretch of the feed.
     *
     * @param next what to ask for next
     * @param more whether there is more already
     */
    public record Stretch(List<PublicChange> items, long next, boolean more) {}

    private record Position(UUID id, long changeNumber) {}

    private final JdbcClient database;
    private final Documents documents;
    private final ValidityReader validity;

    ChangeFeed(JdbcClient database, Documents documents, ValidityReader validity) {
        this.database = database;
        this.documents = documents;
        this.validity = validity;
    }

    /** All of one moment, so that nothing stands there under its number of before and once more under that of now. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Stretch after(long change, int limit) {
        List<Position> positions = database.sql("""
                        select id, change_number from document
                        where change_number > :after order by change_number limit :limit""")
                .param("after", change)
                .param("limit", limit + 1)
                .query(Position.class)
                .list();
        List<Position> taken = positions.subList(0, Math.min(limit, positions.size()));
        List<PublicChange> items =
                taken.stream().map(this::present).flatMap(Optional::stream).toList();
        return new Stretch(items, taken.isEmpty() ? change : taken.getLast().changeNumber(), positions.size() > limit);
    }

    private Optional<PublicChange> present(Position position) {
        return documents.find(new DocumentId(position.id())).map(document -> change(document, position.changeNumber()));
    }

    private PublicChange change(Document document, long number) {
        return document.withdrawn()
                .map(withdrawn -> new PublicChange("DocumentWithdrawn", number, withdrawn))
                .orElseGet(() -> new PublicChange(
                        "DocumentPublished", number, document.presentlyPublished(validity.now(document))));
    }
}
