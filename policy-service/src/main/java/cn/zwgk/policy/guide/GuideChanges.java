package cn.zwgk.policy.guide;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Every guide that is or was public, in the order of the latest changes, for readers that build an index of their own. */
@Component
public class GuideChanges {

    /**
     * The present state of a guide that changed, in the words of the fact that would tell it.
     *
     * @param type {@code GuidePublished} or {@code GuideWithdrawn}
     */
    public record GuideChange(String type, long change, Object data) {}

    /** @param next what to ask for next */
    public record GuideStretch(List<GuideChange> items, long next, boolean more) {}

    private record Position(UUID id, long changeNumber) {}

    private final JdbcClient database;
    private final Guides guides;

    GuideChanges(JdbcClient database, Guides guides) {
        this.database = database;
        this.guides = guides;
    }

    @Transactional(readOnly = true)
    public GuideStretch after(long change, int limit) {
        List<Position> positions = database.sql("""
                        select id, change_number from service_guide
                        where change_number > :after order by change_number limit :limit""")
                .param("after", change)
                .param("limit", limit + 1)
                .query(Position.class)
                .list();
        List<Position> taken = positions.subList(0, Math.min(limit, positions.size()));
        List<GuideChange> items =
                taken.stream().map(this::present).flatMap(Optional::stream).toList();
        return new GuideStretch(
                items, taken.isEmpty() ? change : taken.getLast().changeNumber(), positions.size() > limit);
    }

    private Optional<GuideChange> present(Position position) {
        return guides.get(position.id())
                .presentFact()
                .map(fact -> new GuideChange(fact.getClass().getSimpleName(), position.changeNumber(), fact));
    }
}
