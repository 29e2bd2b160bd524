package cn.zwgk.interpretation.occasions;

import cn.zwgk.interpretation.UseCase;
import cn.zwgk.timers.Timers;
import cn.zwgk.web.Actor;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import org.springframework.transaction.annotation.Transactional;

/**
 * Erases who signed up once the time for keeping it is over: kept no longer than its purpose needs
 * (《个人信息保护法》第十九条、第四十七条). How many signed up stays.
 */
@UseCase
public class EraseAttendees {

    /** Rings when the time for keeping is over. */
    public static final String TASK = "occasion-attendees-erased";

    private static final Actor PLATFORM = Actor.system("interpretation-service");

    private final Occasions occasions;
    private final SignUps signUps;
    private final OccasionJournal journal;
    private final Timers timers;
    private final OccasionTerms terms;
    private final InstantSource time;

    EraseAttendees(
            Occasions occasions,
            SignUps signUps,
            OccasionJournal journal,
            Timers timers,
            OccasionTerms terms,
            InstantSource time) {
        this.occasions = occasions;
        this.signUps = signUps;
        this.journal = journal;
        this.timers = timers;
        this.terms = terms;
        this.time = time;
    }

    /** Asks for the timer anew; call it when the time of the occasion is known or changed. */
    void wind(Occasion occasion) {
        timers.schedule(TASK, occasion.id().value().toString(), over(occasion));
    }

    /** Erases if the time is over; asked too early or again, it changes nothing. */
    @Transactional
    public void eraseIfOver(OccasionId id) {
        Occasion occasion = occasions.hold(id);
        if (time.instant().isBefore(over(occasion))) {
            wind(occasion);
            return;
        }
        int erased = signUps.erase(id);
        if (erased > 0) {
            journal.note(occasion, PLATFORM, "occasion.attendees-erased", null, Map.of("count", erased));
        }
    }

    private Instant over(Occasion occasion) {
        return occasion.plan().endsAt().plus(terms.keptAfterEnd());
    }
}
