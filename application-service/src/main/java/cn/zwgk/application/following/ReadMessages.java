package cn.zwgk.application.following;

import cn.zwgk.application.casefile.CaseDirectory;
import cn.zwgk.application.casefile.CaseId;
import cn.zwgk.application.following.persistence.CaseMessages;
import cn.zwgk.web.Actor;
import java.time.InstantSource;
import java.util.List;
import org.springframework.transaction.annotation.Transactional;

/** Shows what was written; from then on it counts as seen by whoever reads. */
@UseCase
public class ReadMessages {

    private final CaseDirectory cases;
    private final CaseMessages messages;
    private final InstantSource time;

    ReadMessages(CaseDirectory cases, CaseMessages messages, InstantSource time) {
        this.cases = cases;
        this.messages = messages;
        this.time = time;
    }

    /** To the applicant, in a session. */
    @Transactional
    public List<CaseMessage> toApplicant(CaseId id) {
        List<CaseMessage> all = messages.of(id);
        messages.seen(id, true, time.instant());
        return all;
    }

    /** @throws cn.zwgk.web.Refused 403 {@code not-on-this-case} */
    @Transactional
    public List<CaseMessage> toOfficer(CaseId id, Actor officer) {
        cases.requireWorksOn(id, officer);
        List<CaseMessage> all = messages.of(id);
        messages.seen(id, false, time.instant());
        return all;
    }
}
