package cn.zwgk.interpretation.occasions.mail;

import cn.zwgk.interpretation.UseCase;
import cn.zwgk.interpretation.occasions.Addressees;
import cn.zwgk.interpretation.occasions.Addressees.Addressee;
import cn.zwgk.interpretation.occasions.Occasion;
import cn.zwgk.interpretation.occasions.OccasionAction;
import cn.zwgk.interpretation.occasions.OccasionChanged;
import cn.zwgk.interpretation.occasions.OccasionId;
import cn.zwgk.interpretation.occasions.OccasionState;
import cn.zwgk.interpretation.occasions.Occasions;
import cn.zwgk.interpretation.occasions.PlaceGiven;
import cn.zwgk.mail.MailServer;
import cn.zwgk.timers.Timers;
import cn.zwgk.web.Ids;
import java.time.Instant;
import java.time.InstantSource;
import org.springframework.context.event.EventListener;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks for the mails that tell of a change, in the transaction that makes it: one for each who signed up or waits and each change.
 * Who gave no address is noted, so that the office knows whom to call.
 */
@UseCase
class TellAttendees {

    private static final int NO_NOTICE = -1;

    private final Addressees addressees;
    private final Occasions occasions;
    private final OccasionMails mails;
    private final MailServer server;
    private final Timers timers;
    private final InstantSource time;

    TellAttendees(
            Addressees addressees,
            Occasions occasions,
            OccasionMails mails,
            MailServer server,
            Timers timers,
            InstantSource time) {
        this.addressees = addressees;
        this.occasions = occasions;
        this.mails = mails;
        this.server = server;
        this.timers = timers;
        this.time = time;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void occasionChanged(OccasionChanged changed) {
        Occasion occasion = changed.occasion();
        MailKind kind = occasion.notices().get(changed.notice()).act() == OccasionAction.CANCEL
                ? MailKind.CANCELLED
                : MailKind.MOVED;
        addressees.of(occasion.id()).forEach(addressee -> ask(occasion.id(), addressee, kind, changed.notice()));
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void placeGiven(PlaceGiven given) {
        Occasion occasion = occasions.get(given.occasion());
        boolean isToCome = occasion.state() == OccasionState.ANNOUNCED
                && occasion.plan().startsAt().isAfter(time.instant());
        if (isToCome) {
            addressees
                    .find(given.signUp())
                    .ifPresent(addressee -> ask(given.occasion(), addressee, MailKind.PLACE_GIVEN, NO_NOTICE));
        }
    }

    private void ask(OccasionId occasion, Addressee addressee, MailKind kind, int notice) {
        OccasionMail mail = new OccasionMail(Ids.next(), occasion, addressee.signUp(), kind, notice, 0);
        boolean canBeSent = addressee.email() != null && server.isConfigured();
        Instant now = time.instant();
        if (mails.add(mail, canBeSent ? MailState.WAITING : MailState.UNREACHABLE, now) && canBeSent) {
            timers.schedule(SendOccasionMail.TASK, mail.id().toString(), now);
        }
    }
}
