package cn.zwgk.policy.standard;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Numbers the changes in the order in which they are committed: the counter is one row, locked until the transaction ends. */
@Component
class StandardChanges {

    private final JdbcClient database;

    StandardChanges(JdbcClient database) {
        this.database = database;
    }

    /** Waits until every change before this transaction's is done; comes before any other lock. */
    void takeTurn() {
        database.sql("select value from standard_change for update")
                .query(Long.class)
                .single();
    }

    /** The number of the next change, which is this category's latest. */
    long next(String category) {
        long number = next();
        database.sql("update standard_category set change_number = :number where code = :code")
                .param("number", number)
                .param("code", category)
                .update();
        return number;
    }

    /** The number of a change that belongs to no category. */
    long next() {
        return database.sql("update standard_change set value = value + 1 returning value")
                .query(Long.class)
                .single();
    }

    long latest() {
        return database.sql("select value from standard_change")
                .query(Long.class)
                .single();
    }
}
