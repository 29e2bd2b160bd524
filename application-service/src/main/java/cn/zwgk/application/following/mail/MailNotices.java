package cn.zwgk.application.following.mail;

import cn.zwgk.application.casefile.ApplicationCase.Stored;
import cn.zwgk.application.casefile.CaseId;
import cn.zwgk.application.following.mail.MailNotice.Recipient;
import cn.zwgk.mail.MailServer;
import cn.zwgk.timers.Timers;
import cn.zwgk.web.Ids;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Asks for the mails that announce a message, in the transaction that makes the message. */
@Component
public class MailNotices {

    private final StoredNotices notices;
    private final Timers timers;
    private final MailConventions conventions;
    private final MailServer server;
    private final InstantSource time;

    MailNotices(
            StoredNotices notices, Timers timers, MailConventions conventions, MailServer server, InstantSource time) {
        this.notices = notices;
        this.timers = timers;
        this.conventions = conventions;
        this.server = server;
        this.time = time;
    }

    /** Whoever gave no address finds the message on the page. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void tellApplicant(Stored theCase) {
        ask(theCase, Recipient.APPLICANT, theCase.applicant().email());
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void tellOffice(Stored theCase) {
        ask(theCase, Recipient.OFFICE, conventions.office());
    }

    /** Gives up what is still to be sent about a case. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void forget(CaseId id) {
        notices.forget(id);
    }

    private void ask(Stored theCase, Recipient recipient, @Nullable String address) {
        if (address == null || address.isBlank() || !server.isConfigured()) {
            return;
        }
        UUID id = Ids.next();
        Instant now = time.instant();
        notices.add(id, theCase.id(), recipient, address, now);
        timers.schedule(SendMail.TASK, id.toString(), now);
    }
}
