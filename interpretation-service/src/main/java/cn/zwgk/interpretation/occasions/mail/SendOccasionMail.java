package cn.zwgk.interpretation.occasions.mail;

import cn.zwgk.interpretation.occasions.Addressees;
import cn.zwgk.interpretation.occasions.Addressees.Addressee;
import cn.zwgk.interpretation.occasions.Occasion;
import cn.zwgk.interpretation.occasions.Occasions;
import cn.zwgk.interpretation.occasions.SignUpState;
import cn.zwgk.mail.MailAttempts;
import cn.zwgk.mail.MailServer;
import cn.zwgk.timers.TimerHandler;
import cn.zwgk.timers.Timers;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Sends a mail, and tries again with growing pauses while the server does not take it, but not once the occasion began. A mail may arrive
 * twice if the platform stops between the server's yes and its own note. One that was not taken at first is let go when the person is
 * told of something later, so that old news never arrives after new.
 */
@Component
class SendOccasionMail implements TimerHandler {

    static final String TASK = "occasion-mail";

    private final OccasionMails mails;
    private final Addressees addressees;
    private final Occasions occasions;
    private final OccasionLetter letter;
    private final MailServer server;
    private final Timers timers;
    private final TransactionOperations transaction;
    private final InstantSource time;

    SendOccasionMail(
            OccasionMails mails,
            Addressees addressees,
            Occasions occasions,
            OccasionLetter letter,
            MailServer server,
            Timers timers,
            TransactionOperations transaction,
            InstantSource time) {
        this.mails = mails;
        this.addressees = addressees;
        this.occasions = occasions;
        this.letter = letter;
        this.server = server;
        this.timers = timers;
        this.transaction = transaction;
        this.time = time;
    }

    @Override
    public String task() {
        return TASK;
    }

    @Override
    public void due(String businessId) {
        mails.waiting(UUID.fromString(businessId)).ifPresent(this::take);
    }

    private void take(OccasionMail mail) {
        Optional<Addressee> addressee = addressees
                .find(mail.signUp())
                .filter(found -> found.state() != SignUpState.CANCELLED && found.email() != null);
        if (addressee.isEmpty()) {
            note(mail, MailState.DROPPED, mail.attempts());
        } else if (mail.attempts() > 0 && mails.isSuperseded(mail)) {
            note(mail, MailState.SUPERSEDED, mail.attempts());
        } else {
            send(mail, addressee.get());
        }
    }

    private void send(OccasionMail mail, Addressee addressee) {
        Occasion occasion = occasions.get(mail.occasion());
        String address = addressee.email();
        if (address != null && server.takes(mail.id(), letter.of(mail, occasion, addressee, address))) {
            note(mail, MailState.SENT, mail.attempts() + 1);
        } else {
            again(mail, occasion);
        }
    }

    private void again(OccasionMail mail, Occasion occasion) {
        int attempts = mail.attempts() + 1;
        Optional<Instant> next = MailAttempts.pauseAfter(attempts)
                .map(pause -> time.instant().plus(pause))
                .filter(due -> !due.isAfter(occasion.plan().startsAt()));
        transaction.executeWithoutResult(status -> {
            mails.note(mail.id(), next.isPresent() ? MailState.WAITING : MailState.FAILED, attempts, time.instant());
            next.ifPresent(due -> timers.schedule(TASK, mail.id().toString(), due));
        });
    }

    private void note(OccasionMail mail, MailState state, int attempts) {
        transaction.executeWithoutResult(status -> mails.note(mail.id(), state, attempts, time.instant()));
    }
}
