package cn.zwgk.policy.document;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Numbers every change that the public can see, in the order in which the changes are committed: the counter is one row,
 * locked until the transaction ends. So a reader who asks for everything after a number misses nothing.
 */
@Component
public class PublicChanges {

    private final JdbcClient database;

    PublicChanges(JdbcClient database) {
        this.database = database;
    }

    /** Waits until all changes before this transaction's are done. Comes before any other lock, so that none wait for each other. */
    public void takeTurn() {
        database.sql("select value from public_change for update")
                .query(Long.class)
                .single();
    }

    /** The number of the next change. */
    long next() {
        return database.sql("update public_change set value = value + 1 returning value")
                .query(Long.class)
                .single();
    }

    /**
     * Waits until all changes that took their turn before are done, without keeping anybody waiting: whoever reads after it
     * sees everything that was stamped before it.
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void settle() {
        database.sql("select value from public_change for share")
                .query(Long.class)
                .single();
    }

    /** The number of the latest change; whoever has read all up to it knows all. */
    public long latest() {
        return database.sql("select value from public_change").query(Long.class).single();
    }
}
