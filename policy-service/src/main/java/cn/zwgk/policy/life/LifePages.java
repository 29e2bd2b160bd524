package cn.zwgk.policy.life;

import cn.zwgk.calendar.Deadline;
import cn.zwgk.policy.document.DeskSight;
import cn.zwgk.policy.document.Document;
import cn.zwgk.policy.document.DocumentId;
import cn.zwgk.policy.document.Documents;
import cn.zwgk.policy.document.Publication;
import cn.zwgk.policy.document.RelatedDocuments;
import cn.zwgk.policy.document.RelatedDocuments.RelatedDocument;
import cn.zwgk.policy.document.Revision;
import cn.zwgk.policy.document.UrgentPublication;
import cn.zwgk.policy.document.Withdrawal;
import cn.zwgk.policy.document.Withholding;
import cn.zwgk.policy.edition.PublicEditions;
import cn.zwgk.policy.life.LifePage.LifeLink;
import cn.zwgk.policy.life.LifePage.LifeRelation;
import cn.zwgk.policy.life.LifePage.RevisionView;
import cn.zwgk.policy.life.LifePage.UrgencyView;
import cn.zwgk.policy.life.LifePage.WithdrawalView;
import cn.zwgk.policy.life.LifePage.WithholdingView;
import cn.zwgk.policy.urgency.UrgentApprovals;
import cn.zwgk.policy.wording.Wording;
import cn.zwgk.policy.worklist.RemainingTime;
import cn.zwgk.web.Actor;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together the life of a document. */
@Component
public class LifePages {

    private final Documents documents;
    private final PublicEditions editions;
    private final RelatedDocuments related;
    private final UrgentApprovals approvals;
    private final RemainingTime remaining;
    private final Wording wording;

    LifePages(
            Documents documents,
            PublicEditions editions,
            RelatedDocuments related,
            UrgentApprovals approvals,
            RemainingTime remaining,
            Wording wording) {
        this.documents = documents;
        this.editions = editions;
        this.related = related;
        this.approvals = approvals;
        this.remaining = remaining;
        this.wording = wording;
    }

    /** As this person may see it. */
    @Transactional(readOnly = true)
    public LifePage of(DocumentId id, Actor actor) {
        Document document = DeskSight.require(documents.get(id), actor);
        return new LifePage(
                id.value(),
                document.edition(),
                editions.of(id),
                documents.openEdition(id).map(this::link).orElse(null),
                document.revision().map(this::view).orElse(null),
                relations(id),
                document.urgent().map(this::view).orElse(null),
                document.withdrawal().map(this::view).orElse(null),
                document.withholdings().reversed().stream().map(this::view).toList());
    }

    private List<LifeRelation> relations(DocumentId id) {
        return Stream.concat(related.declaredBy(id).stream(), related.declaredAbout(id).stream())
                .map(this::view)
                .toList();
    }

    private LifeRelation view(RelatedDocument other) {
        return new LifeRelation(
                other.type(),
                wording.text(Wording.keyOf(other.type()) + "." + other.direction()),
                other.direction(),
                new LifeLink(other.id(), other.title(), other.indexNumber()),
                other.effectiveOn(),
                other.type().decidesValidity());
    }

    private RevisionView view(Revision revision) {
        return new RevisionView(
                link(revision.of()),
                revision.nature(),
                wording.of(revision.nature()),
                revision.changeNote(),
                revision.changedOn());
    }

    private UrgencyView view(UrgentPublication urgent) {
        Deadline deadline = approvals.deadline(urgent);
        RemainingTime.Reading left = remaining.until(deadline);
        return new UrgencyView(
                urgent.reason(),
                urgent.by(),
                urgent.at(),
                urgent.outcome(),
                wording.of(urgent.outcome()),
                urgent.decidedBy(),
                urgent.decidedAt(),
                urgent.remark(),
                deadline.endsAt(),
                left.workingDays(),
                left.lamp(),
                wording.of(left.lamp()));
    }

    private WithdrawalView view(Withdrawal withdrawal) {
        @Nullable DocumentId successor = withdrawal.successor();
        return new WithdrawalView(
                withdrawal.type(),
                wording.of(withdrawal.type()),
                withdrawal.reason(),
                withdrawal.at(),
                successor == null ? null : link(successor));
    }

    private WithholdingView view(Withholding decision) {
        return new WithholdingView(
                decision.outcome(),
                wording.of(decision.outcome()),
                decision.ground(),
                wording.of(decision.ground()),
                decision.otherLaw(),
                decision.reason(),
                decision.by(),
                decision.at(),
                decision.reexamineOn());
    }

    private LifeLink link(DocumentId id) {
        Document other = documents.get(id);
        return new LifeLink(
                id.value(),
                other.metadata().title(),
                other.publication().map(Publication::indexNumber).orElse(null));
    }
}
