package cn.zwgk.policy.life;

import cn.zwgk.policy.document.EditionNature;
import cn.zwgk.policy.document.Person;
import cn.zwgk.policy.document.RelatedDocuments.Direction;
import cn.zwgk.policy.document.RelationType;
import cn.zwgk.policy.document.UrgentPublication;
import cn.zwgk.policy.document.WithdrawalType;
import cn.zwgk.policy.document.Withholding;
import cn.zwgk.policy.document.WithholdingGround;
import cn.zwgk.policy.edition.PublicEditions.EditionEntry;
import cn.zwgk.policy.worklist.Lamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All that became of a document beyond its text, as the desk sees it. */
public record LifePage(
        UUID documentId,
        int edition,
        List<EditionEntry> editions,
        @Nullable LifeLink openEdition,
        @Nullable RevisionView revision,
        List<LifeRelation> relations,
        @Nullable UrgencyView urgency,
        @Nullable WithdrawalView withdrawal,
        List<WithholdingView> withholdings) {

    /** A document to go to in the console. */
    public record LifeLink(UUID id, String title, @Nullable String indexNumber) {}

    /** What this draft makes of a published document. */
    public record RevisionView(
            LifeLink of, EditionNature nature, String natureName, String changeNote, LocalDate changedOn) {}

    /** A relation in either direction, worded as seen from this document. */
    public record LifeRelation(
            RelationType type,
            String typeName,
            Direction direction,
            LifeLink document,
            @Nullable LocalDate effectiveOn,
            boolean decidesValidity) {}

    /** 急件先发, and the second person's decision or the deadline for it. */
    public record UrgencyView(
            String reason,
            Person by,
            Instant at,
            UrgentPublication.Outcome outcome,
            String outcomeName,
            @Nullable Person decidedBy,
            @Nullable Instant decidedAt,
            @Nullable String remark,
            Instant dueAt,
            int remainingWorkingDays,
            Lamp lamp,
            String lampName) {}

    /** 撤下. */
    public record WithdrawalView(
            WithdrawalType type,
            String typeName,
            String reason,
            Instant at,
            @Nullable LifeLink successor) {}

    /** One decision that it stays closed, or that it no longer does. */
    public record WithholdingView(
            Withholding.Outcome outcome,
            String outcomeName,
            WithholdingGround ground,
            String groundName,
            @Nullable String otherLaw,
            String reason,
            Person by,
            Instant at,
            @Nullable LocalDate reexamineOn) {}
}
