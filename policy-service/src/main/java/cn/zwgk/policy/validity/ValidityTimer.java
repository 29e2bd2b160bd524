package cn.zwgk.policy.validity;

import cn.zwgk.policy.document.DocumentId;
import cn.zwgk.timers.TimerHandler;
import org.springframework.stereotype.Component;

/** Looks at a document on the day on which its validity may change. */
@Component
class ValidityTimer implements TimerHandler {

    private final ValidityWatch watch;

    ValidityTimer(ValidityWatch watch) {
        this.watch = watch;
    }

    @Override
    public String task() {
        return ValidityWatch.TASK;
    }

    @Override
    public void due(String businessId) {
        watch.reconsider(DocumentId.parse(businessId));
    }
}
