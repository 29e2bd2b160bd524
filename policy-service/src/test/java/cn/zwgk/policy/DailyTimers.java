package cn.zwgk.policy;

import cn.zwgk.test.MovableTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Timers that ring every day. A test that moved the time years ahead leaves them there; real time never goes back. */
public final class DailyTimers {

    private DailyTimers() {}

    /** Lets the timer ring now. */
    public static void wake(JdbcClient database, MovableTime time, String task) {
        database.sql("update scheduled_tasks set execution_time = :now where task_name = :task")
                .param("now", time.instant().atOffset(ZoneOffset.UTC))
                .param("task", task)
                .update();
    }
}
