package cn.zwgk.interpretation.occasions.timers;

import cn.zwgk.interpretation.occasions.EraseAttendees;
import cn.zwgk.interpretation.occasions.OccasionId;
import cn.zwgk.timers.TimerHandler;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Asks an occasion whether the time for keeping its attendees' data is over. */
@Component
class AttendeesErased implements TimerHandler {

    private final EraseAttendees attendees;

    AttendeesErased(EraseAttendees attendees) {
        this.attendees = attendees;
    }

    @Override
    public String task() {
        return EraseAttendees.TASK;
    }

    @Override
    public void due(String businessId) {
        attendees.eraseIfOver(new OccasionId(UUID.fromString(businessId)));
    }
}
