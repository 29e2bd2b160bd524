package cn.zwgk.application.casefile;

import cn.zwgk.application.casefile.CaseConventions.OnlineReceipt;
import cn.zwgk.application.casefile.persistence.CaseFiles;
import cn.zwgk.privacy.TrackingSecret;
import cn.zwgk.web.Actor;
import cn.zwgk.web.ChinaTime;
import cn.zwgk.web.NumberSeries;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes an application from the portal (Articles 29 and 31). The number is taken in the same transaction, so the year has no
 * gap.
 */
@UseCase
public class SubmitApplication {

    private final CaseFiles cases;
    private final NumberSeries numbers;
    private final RegisterReceipt register;
    private final ReceiptWriting receipts;
    private final CaseConventions conventions;
    private final InstantSource time;

    SubmitApplication(
            CaseFiles cases,
            NumberSeries numbers,
            RegisterReceipt register,
            ReceiptWriting receipts,
            CaseConventions conventions,
            InstantSource time) {
        this.cases = cases;
        this.numbers = numbers;
        this.register = register;
        this.receipts = receipts;
        this.conventions = conventions;
        this.time = time;
    }

    /**
     * @param confirmed whether the applicant confirmed the summary; together with our acknowledgement that is receipt
     * @throws cn.zwgk.web.Refused 422 with everything that Article 29 asks for and the submission does not hold
     */
    @Transactional
    public Receipt submit(Submission submission, boolean confirmed) {
        SubmissionRules.require(submission);
        Instant now = time.instant();
        LocalDate today = LocalDate.ofInstant(now, ChinaTime.ZONE);
        String secret = TrackingSecret.next();
        // Before the number is taken: whoever holds the series keeps everybody else waiting.
        String secretHash = TrackingSecret.hash(secret);
        ApplicationCase theCase = ApplicationCase.submitted(
                "%d-依申请-%05d".formatted(today.getYear(), numbers.next("application", today.getYear())),
                secretHash,
                SubmissionRules.applicant(submission),
                SubmissionRules.request(submission),
                now);
        if (confirmed && conventions.onlineReceipt() == OnlineReceipt.AUTOMATIC) {
            Actor platform = Actor.system("application-service");
            ApplicationReceived received = register.confirm(theCase, platform);
            cases.add(theCase);
            register.issuePaper(theCase, received, platform);
        } else {
            cases.add(theCase);
        }
        return receipts.of(theCase, secret);
    }
}
