package cn.zwgk.messaging.inbox;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** 收件箱: remembers what was handled, in the transaction of the effect, so that a repeated delivery has none. */
class Inbox {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    Inbox(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Takes the effect, unless this consumer has handled the event already. A second delivery at the same moment waits for the
     * first one's transaction.
     *
     * @return false if it was handled before
     */
    boolean once(UUID eventId, String consumer, Runnable effect) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            int noted = jdbc.sql("insert into inbox (event_id, consumer) values (?, ?) on conflict do nothing")
                    .param(eventId)
                    .param(consumer)
                    .update();
            if (noted == 0) {
                return false;
            }
            effect.run();
            return true;
        }));
    }
}
