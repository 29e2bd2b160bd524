package cn.zwgk.timers;

import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sets and clears durable timers in the business transaction: a timer exists if and only if the transaction committed.
 * One task has at most one timer for a business id, apart from a call that is just under way.
 *
 * <p>The rows are db-scheduler's. They are written here because its client refuses to move a timer whose handler runs at
 * this moment, and that handler may have looked before the deadline moved. A row of its own for each moment avoids both.
 */
public class Timers {

    private static final String SEPARATOR = "@";
    /** The character that follows the separator in ASCII: all instances of a business id lie between the two. */
    private static final String AFTER_SEPARATOR = "A";

    private final JdbcClient database;

    Timers(JdbcClient database) {
        this.database = database;
    }

    /**
     * Sets the timer, or moves it if it is set already. A moment in the past rings at once.
     *
     * @param task the name of a {@link TimerHandler}
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void schedule(String task, String businessId, Instant at) {
        cancel(task, businessId);
        database.sql("""
                INSERT INTO scheduled_tasks (task_name, task_instance, execution_time, picked, version)
                VALUES (:task, :instance, :at, false, 1) ON CONFLICT DO NOTHING
                """)
                .param("task", task)
                .param("instance", businessId + SEPARATOR + at)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Clears the timer, if it is set. A call that is under way goes on. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void cancel(String task, String businessId) {
        database.sql("""
                DELETE FROM scheduled_tasks
                WHERE task_name = :task AND NOT picked
                  AND task_instance COLLATE "C" >= :first AND task_instance COLLATE "C" < :beyond
                """)
                .param("task", task)
                .param("first", businessId + SEPARATOR)
                .param("beyond", businessId + AFTER_SEPARATOR)
                .update();
    }

    static String businessId(String taskInstance) {
        return taskInstance.substring(0, taskInstance.lastIndexOf(SEPARATOR));
    }
}
