package cn.zwgk.application.following;

import cn.zwgk.application.casefile.CaseId;
import cn.zwgk.application.casefile.PersonalDataPlace;
import cn.zwgk.application.following.mail.MailNotices;
import cn.zwgk.application.following.persistence.CaseMessages;
import cn.zwgk.application.following.persistence.FollowSessions;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** What applicant and officers wrote to each other, sessions that are open and addresses of mails that wait. That they wrote, and when, stays. */
@Component
class MessageData implements PersonalDataPlace {

    private final CaseMessages messages;
    private final FollowSessions sessions;
    private final MailNotices mails;

    MessageData(CaseMessages messages, FollowSessions sessions, MailNotices mails) {
        this.messages = messages;
        this.sessions = sessions;
        this.mails = mails;
    }

    @Override
    public String code() {
        return "MESSAGES";
    }

    @Override
    public int count(CaseId id) {
        return messages.of(id).size();
    }

    @Override
    public void erase(CaseId id, LocalDate today) {
        messages.erase(id, ERASED);
        sessions.closeAll(id);
        mails.forget(id);
    }
}
