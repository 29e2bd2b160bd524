package cn.zwgk.application.following.mail;

import cn.zwgk.timers.TimerHandler;
import cn.zwgk.timers.Timers;
import cn.zwgk.web.CodeNames;
import java.time.Duration;
import java.time.InstantSource;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Sends a mail, and tries again with growing pauses while the server does not take it: after 1, 2, 4 … minutes, for about
 * three days. A mail may arrive twice if the platform stops between the server's yes and its own note.
 */
@Component
class SendMail implements TimerHandler {

    static final String TASK = "mail-notice";

    private static final int ATTEMPTS = 20;
    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(6);
    private static final Logger LOG = LoggerFactory.getLogger(SendMail.class);

    private final StoredNotices notices;
    private final Timers timers;
    private final MailConventions conventions;
    private final ObjectProvider<JavaMailSender> server;
    private final CodeNames words;
    private final String organisation;
    private final InstantSource time;
    private final TransactionOperations transaction;

    SendMail(
            StoredNotices notices,
            Timers timers,
            MailConventions conventions,
            ObjectProvider<JavaMailSender> server,
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
        try {
            server.getObject().send(letter(notice));
            transaction.executeWithoutResult(status -> notices.done(notice.id(), "SENT", time.instant()));
        } catch (MailException failure) {
            // Without the exception's text, in which servers like to repeat the address.
            LOG.warn(
                    "Mail {} was not taken: {}", notice.id(), failure.getClass().getSimpleName());
            transaction.executeWithoutResult(status -> again(notice));
        }
    }

    private void again(MailNotice notice) {
        if (notice.attempts() + 1 >= ATTEMPTS) {
            notices.done(notice.id(), "GIVEN_UP", time.instant());
            return;
        }
        notices.failed(notice.id(), time.instant());
        timers.schedule(TASK, notice.id().toString(), time.instant().plus(pause(notice.attempts())));
    }

    static Duration pause(int attempts) {
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(attempts, 20));
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }

    private SimpleMailMessage letter(MailNotice notice) {
        SimpleMailMessage letter = new SimpleMailMessage();
        letter.setFrom(conventions.from());
        letter.setTo(notice.to());
        letter.setSubject(words.of("mail.subject", notice.recipient().name()));
        letter.setText(words.of("mail.text", notice.recipient().name())
                .formatted(notice.registrationNumber(), conventions.publicUrl(), organisation));
        return letter;
    }
}
