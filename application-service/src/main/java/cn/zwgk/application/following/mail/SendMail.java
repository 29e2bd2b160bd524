package cn.zwgk.application.following.mail;

import cn.zwgk.mail.MailAttempts;
import cn.zwgk.mail.MailServer;
import cn.zwgk.timers.TimerHandler;
import cn.zwgk.timers.Timers;
import cn.zwgk.web.CodeNames;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Sends a mail, and tries again with growing pauses while the server does not take it. A mail may arrive twice if the platform stops
 * between the server's yes and its own note.
 */
@Component
class SendMail implements TimerHandler {

    static final String TASK = "mail-notice";

    private final StoredNotices notices;
    private final Timers timers;
    private final MailConventions conventions;
    private final MailServer server;
    private final CodeNames words;
    private final String organisation;
    private final InstantSource time;
    private final TransactionOperations transaction;

    SendMail(
            StoredNotices notices,
            Timers timers,
            MailConventions conventions,
            MailServer server,
            CodeNames words,
            @Value("${zwgk.organisation.name}") String organisation,
            InstantSource time,
            TransactionOperations transaction) {
        this.notices = notices;
        this.timers = timers;
        this.conventions = conventions;
        this.server = server;
        this.words = words;
        this.organisation = organisation;
        this.time = time;
        this.transaction = transaction;
    }

    @Override
    public String task() {
        return TASK;
    }

    @Override
    public void due(String businessId) {
        notices.waiting(UUID.fromString(businessId)).ifPresent(this::send);
    }

    private void send(MailNotice notice) {
        boolean taken = server.takes(notice.id(), letter(notice));
        transaction.executeWithoutResult(status -> {
            if (taken) {
                notices.done(notice.id(), "SENT", time.instant());
            } else {
                again(notice);
            }
        });
    }

    private void again(MailNotice notice) {
        Instant now = time.instant();
        MailAttempts.pauseAfter(notice.attempts() + 1)
                .ifPresentOrElse(
                        pause -> {
                            notices.failed(notice.id(), now);
                            timers.schedule(TASK, notice.id().toString(), now.plus(pause));
                        },
                        () -> notices.done(notice.id(), "GIVEN_UP", now));
    }

    private SimpleMailMessage letter(MailNotice notice) {
        SimpleMailMessage letter = new SimpleMailMessage();
        letter.setTo(notice.to());
        letter.setSubject(words.of("mail.subject", notice.recipient().name()));
        letter.setText(words.of("mail.text", notice.recipient().name())
                .formatted(notice.registrationNumber(), conventions.publicUrl(), organisation));
        return letter;
    }
}
