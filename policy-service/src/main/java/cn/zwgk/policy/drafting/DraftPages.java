package cn.zwgk.policy.drafting;

import cn.zwgk.policy.attachment.AttachmentEntry;
import cn.zwgk.policy.attachment.Attachments;
import cn.zwgk.policy.document.Chronicle;
import cn.zwgk.policy.document.Document;
import cn.zwgk.policy.document.DocumentAct;
import cn.zwgk.policy.document.DocumentState;
import cn.zwgk.policy.document.DocumentTransitions;
import cn.zwgk.policy.document.Metadata;
import cn.zwgk.policy.document.Person;
import cn.zwgk.policy.document.Publication;
import cn.zwgk.policy.document.RelatedDocuments;
import cn.zwgk.policy.document.Review;
import cn.zwgk.policy.document.Validity;
import cn.zwgk.policy.document.Withdrawal;
import cn.zwgk.policy.drafting.DraftPage.AllowedAct;
import cn.zwgk.policy.drafting.DraftPage.CompanionEntry;
import cn.zwgk.policy.drafting.DraftPage.DraftRelation;
import cn.zwgk.policy.drafting.DraftPage.FailedPublication;
import cn.zwgk.policy.drafting.DraftPage.HistoryEntry;
import cn.zwgk.policy.drafting.DraftPage.RelatedEntry;
import cn.zwgk.policy.drafting.DraftPage.ReviewEntry;
import cn.zwgk.policy.drafting.DraftPage.SignatureEntry;
import cn.zwgk.policy.drafting.DraftPage.SubmissionGround;
import cn.zwgk.policy.edition.EditionCheck;
import cn.zwgk.policy.interest.Questionnaire;
import cn.zwgk.policy.material.InStepPolicy;
import cn.zwgk.policy.material.MaterialSignature;
import cn.zwgk.policy.material.Materials;
import cn.zwgk.policy.publication.PublicationFailure;
import cn.zwgk.policy.publication.PublicationFailures;
import cn.zwgk.policy.screening.ScreeningPolicy;
import cn.zwgk.policy.validity.ValidityReader;
import cn.zwgk.policy.wording.Wording;
import cn.zwgk.web.Actor;
import cn.zwgk.web.AuditTrail;
import cn.zwgk.web.Problems;
import cn.zwgk.web.Refusal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what the desk sees of a document. */
@Component
public class DraftPages {

    private final Materials materials;
    private final EditionCheck editions;
    private final ScreeningPolicy screening;
    private final Questionnaire questionnaire;
    private final Attachments attachments;
    private final RelatedDocuments related;
    private final ValidityReader validity;
    private final PublicationFailures failures;
    private final Chronicle chronicle;
    private final Wording wording;
    private final Problems problems;

    DraftPages(
            Materials materials,
            EditionCheck editions,
            ScreeningPolicy screening,
            Questionnaire questionnaire,
            Attachments attachments,
            RelatedDocuments related,
            ValidityReader validity,
            PublicationFailures failures,
            Chronicle chronicle,
            Wording wording,
            Problems problems) {
        this.materials = materials;
        this.editions = editions;
        this.screening = screening;
        this.questionnaire = questionnaire;
        this.attachments = attachments;
        this.related = related;
        this.validity = validity;
        this.failures = failures;
        this.chronicle = chronicle;
        this.wording = wording;
        this.problems = problems;
    }

    /** The page as this person sees it, with the acts that he may take. */
    @Transactional(readOnly = true)
    public DraftPage of(Document document, Actor actor) {
        Metadata m = document.metadata();
        boolean explained = materials.explain(document);
        List<MaterialSignature> beside = materials.signaturesBeside(document);
        @Nullable Publication publication = document.publication().orElse(null);
        @Nullable
        Validity now = document.state() == DocumentState.PUBLISHED
                ? validity.now(document).validity()
                : null;
        return new DraftPage(
                document.id().value(),
                document.version(),
                document.state(),
                wording.of(document.state()),
                m.title(),
                m.kind(),
                wording.of(m.kind()),
                m.documentNumber(),
                m.topics(),
                m.catalogueClass(),
                m.issuingBody(),
                m.draftingOffice(),
                m.writtenOn(),
                m.effectiveFrom(),
                m.lapsesOn(),
                m.disclosureMode(),
                wording.ofNullable(m.disclosureMode()),
                m.publicInterest().isTouched(),
                m.publicInterest().answers(),
                m.summary(),
                document.body().html(),
                relations(document),
                attachments.of(document.id()).stream().map(AttachmentEntry::of).toList(),
                document.draftedBy(),
                document.isEditableBy(actor),
                document.allowedActs(actor).stream()
                        .map(act -> allowed(document, act))
                        .toList(),
                grounds(document, explained),
                m.interpretationRequirement(),
                wording.of(m.interpretationRequirement()),
                explained,
                beside.stream().map(DraftPages::companion).toList(),
                InStepPolicy.awaited(beside).stream().map(this::ground).toList(),
                document.secrecyReview()
                        .map(s -> new SignatureEntry(s.by(), s.at()))
                        .orElse(null),
                document.reviews().stream().map(this::entry).toList(),
                chronicle.of(document.id()).stream().map(this::entry).toList(),
                document.publishAt().orElse(null),
                failures.of(document).map(this::failed).orElse(null),
                publication == null ? null : publication.indexNumber(),
                publication == null ? null : publication.publishedAt(),
                now,
                wording.ofNullable(now),
                document.withdrawal().map(Withdrawal::reason).orElse(null),
                document.provenance().isPresent());
    }

    private static CompanionEntry companion(MaterialSignature beside) {
        return new CompanionEntry(beside.materialId(), beside.title(), beside.signedBy(), beside.signedAt());
    }

    private AllowedAct allowed(Document document, DocumentAct act) {
        String ground = DocumentTransitions.TABLE.transitions().stream()
                .filter(step -> step.from() == document.state() && step.action() == act)
                .findFirst()
                .orElseThrow()
                .ground();
        return new AllowedAct(act.code(), wording.of(act), act.needsReason(), act.needsConfirmation(), ground);
    }

    private List<SubmissionGround> grounds(Document document, boolean explained) {
        if (document.state() != DocumentState.DRAFT) {
            return List.of();
        }
        return Stream.of(
                        document.groundsAgainstSubmission(explained),
                        editions.groundsAgainst(document),
                        screening.groundsAgainst(document),
                        questionnaire.groundsAgainst(document))
                .flatMap(List::stream)
                .map(this::ground)
                .toList();
    }

    private FailedPublication failed(PublicationFailure failure) {
        return new FailedPublication(
                failure.failedAt(),
                failure.triedAt(),
                failure.grounds().stream().map(this::ground).toList());
    }

    private SubmissionGround ground(Refusal ground) {
        return new SubmissionGround(ground.code(), ground.field(), problems.words(ground));
    }

    private List<DraftRelation> relations(Document document) {
        return related.declaredBy(document.id()).stream()
                .map(r -> new DraftRelation(
                        r.type(),
                        wording.of(r.type()),
                        new RelatedEntry(r.id(), r.title(), r.indexNumber()),
                        r.effectiveOn()))
                .toList();
    }

    private ReviewEntry entry(Review review) {
        return new ReviewEntry(
                review.round(),
                review.stage(),
                wording.of(review.stage()),
                review.outcome(),
                wording.of(review.outcome()),
                review.by(),
                review.at(),
                review.proofread(),
                review.remark());
    }

    private HistoryEntry entry(AuditTrail.Entry entry) {
        Person by = new Person(entry.actorId(), entry.actorName(), entry.actorOffice());
        return new HistoryEntry(entry.at(), by, entry.act(), wording.text("act." + entry.act()), entry.reason());
    }
}
