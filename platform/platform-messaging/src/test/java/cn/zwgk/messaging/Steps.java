package cn.zwgk.messaging;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A use case as services have them: changes a row and tells the fact in one transaction. */
class Steps {

    private final JdbcClient jdbc;
    private final Outbox outbox;
    private final TransactionTemplate transaction;

    Steps(JdbcClient jdbc, Outbox outbox, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.outbox = outbox;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** The walk's next step, counted in the database. */
    void take(UUID walk) {
        transaction.executeWithoutResult(status -> {
            int step = jdbc.sql("""
                            insert into counter (subject, step) values (?, 1)
                            on conflict (subject) do update set step = counter.step + 1 returning step
                            """).param(walk).query(Integer.class).single();
            outbox.append(new StepTaken(walk, step));
        });
    }

    void tell(StepTaken fact) {
        transaction.executeWithoutResult(status -> outbox.append(fact));
    }

    void tellAndUndo(StepTaken fact) {
        transaction.executeWithoutResult(status -> {
            outbox.append(fact);
            status.setRollbackOnly();
        });
    }
}
