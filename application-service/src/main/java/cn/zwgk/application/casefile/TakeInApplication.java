package cn.zwgk.application.casefile;

import cn.zwgk.application.casefile.persistence.CaseFiles;
import cn.zwgk.privacy.TrackingSecret;
import cn.zwgk.web.Actor;
import cn.zwgk.web.AuditTrail;
import cn.zwgk.web.ChinaTime;
import cn.zwgk.web.NumberSeries;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes an application that an officer enters (Articles 29 and 31): a letter, a fax, a mail, somebody at the counter. */
@UseCase
public class TakeInApplication {

    private final CaseFiles cases;
    private final NumberSeries numbers;
    private final RegisterReceipt register;
    private final ReceiptWriting receipts;
    private final AuditTrail audit;
    private final InstantSource time;

    TakeInApplication(
            CaseFiles cases,
            NumberSeries numbers,
            RegisterReceipt register,
            ReceiptWriting receipts,
            AuditTrail audit,
            InstantSource time) {
        this.cases = cases;
        this.numbers = numbers;
        this.register = register;
        this.receipts = receipts;
        this.audit = audit;
        this.time = time;
    }

    /** What Article 29 asks for and the submission does not hold. */
    public List<cn.zwgk.web.Refusal> groundsAgainst(Submission submission) {
        return SubmissionRules.groundsAgainst(submission);
    }

    /**
     * @param receivedOn the day of receipt by Article 31; null while it has to be confirmed with the applicant
     * @throws cn.zwgk.web.Refused 422 with everything that Article 29 asks for and the submission does not hold
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Receipt takeIn(
            Submission submission, ReceiptChannel channel, @Nullable LocalDate receivedOn, Actor officer) {
        SubmissionRules.require(submission);
        String secret = TrackingSecret.next();
        String secretHash = TrackingSecret.hash(secret);
        int year = ChinaTime.today(time).getYear();
        ApplicationCase theCase = ApplicationCase.entered(
                "%d-依申请-%05d".formatted(year, numbers.next("application", year)),
                secretHash,
                channel,
                SubmissionRules.applicant(submission),
                SubmissionRules.request(submission),
                officer,
                time.instant());
        if (receivedOn == null) {
            cases.add(theCase);
        } else {
            ApplicationReceived received = register.confirm(theCase, receivedOn, officer);
            cases.add(theCase);
            register.issuePaper(theCase, received, officer);
        }
        audit.record(
                officer,
                "application.enter",
                CaseDesk.SUBJECT,
                theCase.id().toString(),
                null,
                Map.of("channel", channel));
        return receipts.of(theCase, secret);
    }
}
