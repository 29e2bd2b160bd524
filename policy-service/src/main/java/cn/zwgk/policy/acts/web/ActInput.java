package cn.zwgk.policy.acts.web;

import cn.zwgk.policy.document.DocumentId;
import cn.zwgk.policy.document.EditionNature;
import cn.zwgk.policy.document.Unpublishing;
import cn.zwgk.policy.document.WithdrawalType;
import cn.zwgk.policy.document.WithholdingDecision;
import cn.zwgk.policy.document.WithholdingGround;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an act may need besides its name.
 *
 * @param reason for acts that need one; of a withdrawal readers are told it
 * @param proofread that the text was proofread, for a review
 * @param publishAt the moment of a scheduled publication
 * @param unpublishing for a withdrawal
 * @param edition for the beginning of a new edition
 * @param withholding for a document that is to stay closed
 */
record ActInput(
        @Nullable @Size(max = 2000, message = "{draft.text-too-long}") @Schema(example = "第三条的补贴标准与附件不一致，请核对")
        String reason,

        @Nullable @Size(max = 2000, message = "{draft.text-too-long}")
        String remark,

        @Nullable Boolean proofread,

        @Nullable @Schema(example = "2026-05-15T09:30:00+08:00")
        Instant publishAt,

        @Nullable @Valid UnpublishingInput unpublishing,
        @Nullable @Valid EditionInput edition,
        @Nullable @Valid WithholdingInput withholding) {

    static final ActInput NOTHING = new ActInput(null, null, null, null, null, null, null);

    /** How a document is taken down, and what to read instead. */
    record UnpublishingInput(
            @Nullable WithdrawalType type,

            @Nullable @Schema(description = "引导读者前往的文件；并入其他文件的必填")
            UUID successorId) {}

    /** What the next edition changes; a revision of today unless told otherwise. */
    record EditionInput(
            @Nullable EditionNature nature,

            @Nullable @Size(max = 1000, message = "{draft.text-too-long}") @Schema(example = "第三条补贴标准由每人每餐 3 元调整为 4 元")
            String changeNote,

            @Nullable LocalDate changedOn) {}

    /** Under what article a document stays closed, and until when. */
    record WithholdingInput(
            @Nullable WithholdingGround ground,

            @Nullable @Size(max = 200, message = "{draft.text-too-long}") @Schema(example = "《统计法》第二十五条")
            String otherLaw,

            @Nullable @Schema(description = "下次评估日期，不填为期限内最晚的一天")
            LocalDate reexamineOn) {}

    Unpublishing unpublishingRequest() {
        if (unpublishing == null) {
            return Unpublishing.withdrawn(reason);
        }
        return new Unpublishing(
                unpublishing.type() == null ? WithdrawalType.WITHDRAWN : unpublishing.type(),
                reason,
                unpublishing.successorId() == null ? null : new DocumentId(unpublishing.successorId()));
    }

    EditionInput editionInput() {
        return edition == null ? new EditionInput(null, null, null) : edition;
    }

    WithholdingDecision withholdingDecision() {
        return withholding == null
                ? new WithholdingDecision(null, null, reason, null)
                : new WithholdingDecision(
                        withholding.ground(), withholding.otherLaw(), reason, withholding.reexamineOn());
    }

    boolean isProofread() {
        return Boolean.TRUE.equals(proofread);
    }

    /** Whichever of the two was written. */
    @Nullable
    String words() {
        return remark != null ? remark : reason;
    }
}
