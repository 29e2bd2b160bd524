package cn.zwgk.application.casefile;

import cn.zwgk.application.casefile.DeliveryRules.Claim;
import cn.zwgk.application.casefile.persistence.Papers;
import cn.zwgk.web.Actor;
import cn.zwgk.web.AuditTrail;
import cn.zwgk.web.ChinaTime;
import cn.zwgk.web.Refused;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;

/**
 * Records how and when a paper was served, or corrects what was recorded, with the reason. Of a reply this is the act {@link
 * CaseAct#RECORD_SERVICE} of its case, whichever button it was: there is one record.
 */
@UseCase
public class RecordDelivery {

    private static final DeliveryRules.Fields FIELDS = new DeliveryRules.Fields("receipt", "note");

    private final Papers papers;
    private final TakeStep takeStep;
    private final AuditTrail audit;
    private final InstantSource time;

    RecordDelivery(Papers papers, TakeStep takeStep, AuditTrail audit, InstantSource time) {
        this.papers = papers;
        this.takeStep = takeStep;
        this.audit = audit;
        this.time = time;
    }

    /** What an officer says about a delivery; see {@link PaperDelivery}. */
    public record Served(
            @Nullable ServiceWay way,
            @Nullable LocalDate on,
            @Nullable String receipt,
            @Nullable String note) {}

    /** @throws Refused 409 {@code slip-of-slip}, 422 with everything that is missing or wrong */
    @Transactional
    public void record(CaseId id, UUID paperId, Served served, Actor officer) {
        Paper paper = papers.get(id, paperId);
        if (paper.slipOf() != null) {
            throw Refused.conflict("slip-of-slip");
        }
        boolean corrects = paper.delivery() != null;
        Claim claim = new Claim(served.way(), served.on(), served.receipt(), served.note());
        DeliveryRules.require(claim, paper.issuedOn(), corrects, ChinaTime.today(time), FIELDS);
        if (paper.kind() == NoticeKind.DECISION) {
            takeStep.take(
                    id,
                    null,
                    corrects ? CaseAct.CORRECT_SERVICE : CaseAct.RECORD_SERVICE,
                    StepForm.served(claim),
                    officer);
            return;
        }
        ServiceWay way = Objects.requireNonNull(claim.way());
        LocalDate on = Objects.requireNonNull(claim.on());
        papers.addDelivery(
                paperId, new PaperDelivery(way, on, claim.receipt(), claim.note(), officer.name(), time.instant()));
        audit.record(
                officer,
                CaseDesk.SUBJECT + ".record-delivery",
                CaseDesk.SUBJECT,
                id.toString(),
                claim.note(),
                Map.of("number", paper.number(), "way", way.name(), "on", on.toString()));
    }
}
