package cn.zwgk.timers;

import cn.zwgk.messaging.FactConsumer;
import cn.zwgk.messaging.ReceivedFact;

/** Enters the years that the openness office schedules in policy-service. */
class EnterScheduledYears implements FactConsumer<ScheduledYear> {

    private final WorkingCalendars calendars;

    EnterScheduledYears(WorkingCalendars calendars) {
        this.calendars = calendars;
    }

    @Override
    public String name() {
        return "calendar";
    }

    @Override
    public String topic() {
        return "zwgk.calendar";
    }

    @Override
    public String type() {
        return "YearScheduled";
    }

    @Override
    public Class<ScheduledYear> payload() {
        return ScheduledYear.class;
    }

    @Override
    public void accept(ReceivedFact<ScheduledYear> fact) {
        calendars.enter(fact.data().toSchedule());
    }
}
