package cn.zwgk.interaction.message;

import cn.zwgk.interaction.message.persistence.Messages;
import cn.zwgk.timers.TimerHandler;
import java.time.InstantSource;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Wakes a message when its time is over. The message knows its deadline; the timer only asks it. */
@Component
class OverdueTimer implements TimerHandler {

    static final String TASK = "message-overdue";

    private final Messages messages;
    private final InstantSource time;
    private final TransactionOperations transaction;

    OverdueTimer(Messages messages, InstantSource time, TransactionOperations transaction) {
        this.messages = messages;
        this.time = time;
        this.transaction = transaction;
    }

    @Override
    public String task() {
        return TASK;
    }

    @Override
    public void due(String businessId) {
        transaction.executeWithoutResult(_ -> {
            Message message = messages.get(new MessageId(UUID.fromString(businessId)));
            if (message.noteTime(time.instant())) {
                messages.save(message);
            }
        });
    }
}
