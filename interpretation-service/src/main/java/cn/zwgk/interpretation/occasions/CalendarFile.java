package cn.zwgk.interpretation.occasions;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Status;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * 日历文件: occasions for people's own calendars (RFC 5545). A calendar that has an occasion already takes a later file as a change
 * of it, because its id stays and its sequence grows.
 */
@Component
public class CalendarFile {

    private final String site;
    private final String maker;

    CalendarFile(@Value("${zwgk.public-url}") String site, @Value("${zwgk.organisation.name}") String maker) {
        this.site = site;
        this.maker = maker;
    }

    /** The file, in the order of the occasions. */
    public String of(List<Occasion> occasions) {
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//" + maker + "//zwgk//ZH");
        occasions.forEach(occasion -> calendar.addEvent(event(occasion)));
        return Biweekly.write(calendar).go();
    }

    private VEvent event(Occasion occasion) {
        OccasionPlan plan = occasion.plan();
        VEvent event = new VEvent();
        event.setUid(occasion.id().value() + "@zwgk");
        event.setSequence((int) occasion.version());
        event.setDateTimeStamp(date(occasion.changedAt()));
        event.setDateStart(date(plan.startsAt()));
        event.setDateEnd(date(plan.endsAt()));
        event.setSummary(plan.title());
        event.setLocation(plan.place());
        event.setUrl(site + occasion.id().page());
        if (plan.description() != null) {
            event.setDescription(plan.description());
        }
        event.setStatus(occasion.state() == OccasionState.CANCELLED ? Status.cancelled() : Status.confirmed());
        return event;
    }

    @SuppressWarnings("JavaUtilDate") // The library knows no other.
    private static Date date(Instant moment) {
        return Date.from(moment);
    }
}
