package cn.zwgk.application.intake;

import static java.util.Objects.requireNonNull;

import cn.zwgk.application.casefile.CaseId;
import cn.zwgk.application.casefile.Receipt;
import cn.zwgk.application.casefile.ReceiptChannel;
import cn.zwgk.application.casefile.Submission;
import cn.zwgk.application.casefile.TakeInApplication;
import cn.zwgk.application.intake.persistence.Intakes;
import cn.zwgk.application.upload.ClaimUploads;
import cn.zwgk.application.upload.UploadPurpose;
import cn.zwgk.web.Actor;
import cn.zwgk.web.ChinaTime;
import cn.zwgk.web.Refusal;
import cn.zwgk.web.Refused;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.springframework.transaction.annotation.Transactional;

/**
 * An officer enters an application that came by post, by wire, over the counter or by word of mouth (Articles 29 and 31), with
 * the true day, which may lie in the past and never in the future.
 */
@UseCase
public class EnterApplication {

    private final TakeInApplication takeInApplication;
    private final ClaimUploads claimUploads;
    private final Intakes intakes;
    private final KnownApplicants applicants;
    private final IntakeConventions conventions;
    private final InstantSource time;

    EnterApplication(
            TakeInApplication takeInApplication,
            ClaimUploads claimUploads,
            Intakes intakes,
            KnownApplicants applicants,
            IntakeConventions conventions,
            InstantSource time) {
        this.takeInApplication = takeInApplication;
        this.claimUploads = claimUploads;
        this.intakes = intakes;
        this.applicants = applicants;
        this.conventions = conventions;
        this.time = time;
    }

    /**
     * What came.
     *
     * @param letters claims of the pictures of the letter
     * @param identityDocuments claims of the pictures of the proof of identity
     */
    public record Incoming(
            Arrival arrival, Submission submission, List<String> letters, List<String> identityDocuments) {

        public Incoming {
            letters = List.copyOf(letters);
            identityDocuments = List.copyOf(identityDocuments);
        }
    }

    /** @throws Refused 422 with all that is missing of how it came and of what Article 29 asks for */
    @Transactional
    public Receipt enter(Incoming incoming, Actor officer) {
        Arrival arrival = incoming.arrival();
        List<Refusal> grounds = new ArrayList<>(ArrivalRules.groundsAgainst(new ArrivalRules.Case(
                arrival, incoming.letters().size(), ChinaTime.today(time), conventions.emailAllowed())));
        grounds.addAll(takeInApplication.groundsAgainst(incoming.submission()));
        if (!grounds.isEmpty()) {
            throw Refused.invalid(grounds);
        }
        ReceiptChannel channel = requireNonNull(arrival.channel());
        Receipt receipt = takeInApplication.takeIn(
                incoming.submission(),
                channel,
                ChannelRule.of(channel).receivedOn(requireNonNull(arrival.arrivedOn()), arrival.confirmedOn()),
                officer);
        CaseId id = new CaseId(receipt.id());
        claimUploads.claim(incoming.letters(), UploadPurpose.LETTER, id, id.value(), "letters");
        claimUploads.claim(
                incoming.identityDocuments(), UploadPurpose.IDENTITY_DOCUMENT, id, id.value(), "identityDocuments");
        intakes.add(new Intake(id, arrival, officer.name(), time.instant()));
        applicants.remember(id);
        return receipt;
    }
}
