package cn.zwgk.policy.push;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What each library has, and what is still on its way. */
@Component
public class LibraryOverview {

    /**
     * @param lastReceivedAt when the last receipt came
     * @param lag for how long the oldest change has been on its way; null if nothing is
     */
    public record Figures(
            Map<DeliveryState, Long> counts,
            @Nullable Instant lastReceivedAt,
            @Nullable Duration lag) {

        static final Figures NONE = new Figures(Map.of(), null, null);

        public Figures {
            counts = Map.copyOf(counts);
        }

        public long count(DeliveryState state) {
            return counts.getOrDefault(state, 0L);
        }
    }

    /** A library with its figures. */
    public record Line(LibraryTarget target, Figures figures) {}

    private static final class Sum {
        private final Map<DeliveryState, Long> counts = new EnumMap<>(DeliveryState.class);
        private @Nullable Instant lastReceivedAt;
        private @Nullable Instant oldest;
    }

    private final JdbcClient database;
    private final LibraryTargets targets;
    private final InstantSource time;

    LibraryOverview(JdbcClient database, LibraryTargets targets, InstantSource time) {
        this.database = database;
        this.targets = targets;
        this.time = time;
    }

    @Transactional(readOnly = true)
    public List<Line> all() {
        Map<UUID, Figures> figures = figures();
        return targets.all().stream()
                .map(target -> new Line(target, figures.getOrDefault(target.id(), Figures.NONE)))
                .toList();
    }

    /** @throws cn.zwgk.web.Refused {@code library-not-found} */
    @Transactional(readOnly = true)
    public Line of(UUID id) {
        LibraryTarget target = targets.get(id);
        return new Line(target, figures().getOrDefault(id, Figures.NONE));
    }

    private Map<UUID, Figures> figures() {
        Map<UUID, Sum> sums = new HashMap<>();
        database.sql("""
                        select target_id, state, count(*) as number, max(received_at) as last_received,
                            min(wanted_since) filter (where next_at is not null) as oldest
                        from library_delivery group by target_id, state""").query(row -> {
            add(sums.computeIfAbsent(row.getObject("target_id", UUID.class), _ -> new Sum()), row);
        });
        Map<UUID, Figures> figures = new HashMap<>();
        sums.forEach((id, sum) -> figures.put(
                id,
                new Figures(
                        sum.counts,
                        sum.lastReceivedAt,
                        sum.oldest == null ? null : Duration.between(sum.oldest, time.instant()))));
        return figures;
    }

    private static void add(Sum sum, ResultSet row) throws SQLException {
        sum.counts.put(DeliveryState.valueOf(row.getString("state")), row.getLong("number"));
        Instant received = instant(row, "last_received");
        if (received != null && (sum.lastReceivedAt == null || received.isAfter(sum.lastReceivedAt))) {
            sum.lastReceivedAt = received;
        }
        Instant oldest = instant(row, "oldest");
        if (oldest != null && (sum.oldest == null || oldest.isBefore(sum.oldest))) {
            sum.oldest = oldest;
        }
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }
}
