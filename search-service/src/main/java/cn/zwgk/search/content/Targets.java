package cn.zwgk.search.content;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where a live fact is written: the live index, and the one that a rebuild is filling. */
@Component
public class Targets {

    private final JdbcClient jdbc;

    Targets(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Read afresh for every fact: a fact that comes after a rebuild began reaches its index too. */
    public List<String> now() {
        List<String> targets = new ArrayList<>();
        targets.add(ContentIndex.LIVE);
        jdbc.sql("SELECT index_name FROM rebuild WHERE finished_at IS NULL")
                .query(String.class)
                .list()
                .forEach(index -> targets.add(ContentIndex.writer(index)));
        return targets;
    }
}
