package cn.zwgk.application.following;

import cn.zwgk.application.casefile.ApplicationCase.Stored;
import cn.zwgk.application.casefile.CaseDirectory;
import cn.zwgk.application.casefile.CaseId;
import cn.zwgk.application.casefile.CaseState;
import cn.zwgk.application.following.mail.MailNotices;
import cn.zwgk.application.following.persistence.CaseMessages;
import cn.zwgk.application.upload.ClaimUploads;
import cn.zwgk.application.upload.UploadPurpose;
import cn.zwgk.web.Actor;
import cn.zwgk.web.AuditTrail;
import cn.zwgk.web.Ids;
import cn.zwgk.web.Refused;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Applicant and officers write to each other. The other side is told by mail that something is there. */
@UseCase
public class WriteMessage {

    private static final int A_DAY = 20;
    private static final Duration DAY = Duration.ofDays(1);

    private final CaseDirectory cases;
    private final CaseMessages messages;
    private final ClaimUploads claimUploads;
    private final MailNotices mails;
    private final AuditTrail audit;
    private final InstantSource time;

    WriteMessage(
            CaseDirectory cases,
            CaseMessages messages,
            ClaimUploads claimUploads,
            MailNotices mails,
            AuditTrail audit,
            InstantSource time) {
        this.cases = cases;
        this.messages = messages;
        this.claimUploads = claimUploads;
        this.mails = mails;
        this.audit = audit;
        this.time = time;
    }

    /**
     * The applicant writes, in a session.
     *
     * @throws Refused 422 as {@link MessageDraft} says, 409 {@code case-replaced}, 429 {@code too-many-messages}
     */
    @Transactional
    public void fromApplicant(CaseId id, MessageDraft draft) {
        draft.require();
        Stored stored = cases.get(id);
        if (stored.state() == CaseState.REPLACED) {
            throw Refused.conflict("case-replaced");
        }
        Instant now = time.instant();
        List<Instant> sent = messages.sentByApplicant(id, now.minus(DAY));
        if (sent.size() >= A_DAY) {
            throw Refused.tooOften(Duration.between(now, sent.getFirst().plus(DAY)), "too-many-messages", A_DAY);
        }
        write(id, draft.kind() == null ? MessageKind.NOTE : draft.kind(), draft, null);
        mails.tellOffice(stored);
    }

    /** @throws Refused 403 {@code not-on-this-case}, 410 {@code case-anonymised}, 422 as {@link MessageDraft} says */
    @Transactional
    public void fromOfficer(CaseId id, MessageDraft draft, Actor officer) {
        Stored stored = cases.requireWorksOn(id, officer);
        stored.requireNotAnonymised();
        draft.require();
        write(id, MessageKind.NOTE, draft, officer.name());
        mails.tellApplicant(stored);
        audit.record(officer, "application.write-message", "application", id.toString(), null, Map.of());
    }

    /** Tells the applicant what an act of the office means for him, in the transaction of that act. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(CaseId id, String text, Actor officer) {
        write(id, MessageKind.NOTE, new MessageDraft(MessageKind.NOTE, text, null), officer.name());
        mails.tellApplicant(cases.get(id));
    }

    private void write(CaseId id, MessageKind kind, MessageDraft draft, @Nullable String officer) {
        UUID messageId = Ids.next();
        Instant now = time.instant();
        messages.add(new CaseMessage(messageId, id, kind, draft.plain(), officer, now, null));
        claimUploads.claim(draft.files(), UploadPurpose.MESSAGE, id, messageId, "files");
    }
}
