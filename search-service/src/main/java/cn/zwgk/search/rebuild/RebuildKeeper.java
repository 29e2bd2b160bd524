package cn.zwgk.search.rebuild;

import cn.zwgk.search.content.ContentIndex;
import cn.zwgk.search.elastic.ElasticsearchUnavailable;
import cn.zwgk.web.Actor;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Sees to it that there is an index with today's mapping, and that a rebuild that was begun is finished. One instance at a time,
 * by a lock that ends with its connection: if an instance dies, another goes on.
 */
@Component
class RebuildKeeper {

    private static final Logger LOG = LoggerFactory.getLogger(RebuildKeeper.class);
    private static final long LOCK = 0x7a77676b_0001L;

    private final DataSource database;
    private final ContentIndex index;
    private final Rebuilds rebuilds;
    private final StartRebuild start;
    private final RunRebuild run;
    private final RebuildProperties properties;
    private boolean warm;

    RebuildKeeper(
            DataSource database,
            ContentIndex index,
            Rebuilds rebuilds,
            StartRebuild start,
            RunRebuild run,
            RebuildProperties properties) {
        this.database = database;
        this.index = index;
        this.rebuilds = rebuilds;
        this.start = start;
        this.run = run;
        this.properties = properties;
    }

    @Scheduled(fixedDelay = 1_000)
    void keep() throws SQLException {
        try (Connection connection = database.getConnection()) {
            if (asked(connection, "SELECT pg_try_advisory_lock(?)")) {
                try {
                    alone();
                } catch (ElasticsearchUnavailable e) {
                    LOG.debug("Elasticsearch does not answer yet", e);
                } finally {
                    asked(connection, "SELECT pg_advisory_unlock(?)");
                }
            }
        }
    }

    private void alone() {
        Optional<String> live = index.live();
        if (live.isEmpty()) {
            String name = index.nextName();
            index.create(name);
            index.makeLive(name);
        }
        if (!warm) {
            index.warmUp();
            warm = true;
        }
        Optional<Rebuild> unfinished = rebuilds.unfinished();
        boolean outdated = live.isEmpty() ? properties.whenMissing() : !index.isOfThisSchema(live.get());
        if (unfinished.isEmpty() && outdated) {
            unfinished = Optional.of(start.start(Actor.system("search-service")));
        }
        unfinished.ifPresent(run::run);
    }

    private static boolean asked(Connection connection, String question) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(question)) {
            statement.setLong(1, LOCK);
            try (ResultSet answer = statement.executeQuery()) {
                return answer.next() && answer.getBoolean(1);
            }
        }
    }
}
