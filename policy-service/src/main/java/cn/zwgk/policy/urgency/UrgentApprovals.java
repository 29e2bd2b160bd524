package cn.zwgk.policy.urgency;

import cn.zwgk.calendar.Deadline;
import cn.zwgk.policy.document.Document;
import cn.zwgk.policy.document.UrgentPublication;
import cn.zwgk.policy.term.DisclosureTerms;
import cn.zwgk.policy.term.TermCode;
import cn.zwgk.timers.Timers;
import cn.zwgk.timers.WorkingCalendars;
import cn.zwgk.web.ChinaTime;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** 补批期限: until when a second person has to decide on an urgent publication, by the calendar and the term as they are now. */
@Component
public class UrgentApprovals {

    static final String TASK = "urgent-approval";

    private final DisclosureTerms terms;
    private final WorkingCalendars calendars;
    private final Timers timers;

    UrgentApprovals(DisclosureTerms terms, WorkingCalendars calendars, Timers timers) {
        this.terms = terms;
        this.calendars = calendars;
        this.timers = timers;
    }

    public Deadline deadline(UrgentPublication urgent) {
        return deadline(urgent.at());
    }

    public Deadline deadline(Instant publishedAt) {
        LocalDate day = LocalDate.ofInstant(publishedAt, ChinaTime.ZONE);
        return terms.get(TermCode.URGENT_APPROVAL).after(day, calendars.current());
    }

    /** The duty begins; if nobody has decided when the time is over, that is put on record. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void begin(Document document) {
        document.urgent()
                .ifPresent(urgent -> timers.schedule(
                        TASK, document.id().toString(), deadline(urgent).endsAt()));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void end(Document document) {
        timers.cancel(TASK, document.id().toString());
    }
}
