package cn.zwgk.policy.ledger.work;

import cn.zwgk.timers.TimerHandler;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Looks at an obligation on the days on which its offices are reminded. */
@Component
class ReminderTimer implements TimerHandler {

    private final RemindOfObligations reminding;

    ReminderTimer(RemindOfObligations reminding) {
        this.reminding = reminding;
    }

    @Override
    public String task() {
        return RemindOfObligations.TASK;
    }

    @Override
    public void due(String businessId) {
        reminding.remind(UUID.fromString(businessId));
    }
}
