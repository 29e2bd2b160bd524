package cn.zwgk.policy.screening.web;

import cn.zwgk.policy.attachment.Attachment;
import cn.zwgk.policy.document.Person;
import cn.zwgk.policy.screening.Clearance;
import cn.zwgk.policy.screening.Finding;
import cn.zwgk.policy.screening.FindingKind;
import cn.zwgk.policy.screening.terms.Hint;
import cn.zwgk.policy.screening.terms.TermCategory;
import cn.zwgk.policy.wording.Wording;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was found in a draft, and what the word list says about it. */
record FindingsView(int open, List<FindingView> findings, List<SealedView> sealed, List<HintView> hints) {

    static FindingsView of(List<Finding> findings, List<Attachment> sealed, List<Hint> hints, Wording wording) {
        return new FindingsView(
                (int) findings.stream().filter(Finding::isOpen).count(),
                findings.stream()
                        .map(finding -> FindingView.of(finding, wording))
                        .toList(),
                sealed.stream()
                        .map(attachment -> SealedView.of(attachment, wording))
                        .toList(),
                hints.stream().map(hint -> HintView.of(hint, wording)).toList());
    }

    /** One finding. */
    record FindingView(
            String id,
            FindingKind kind,
            String kindName,

            @Schema(description = "title、summary、body 或 attachment")
            String source,

            @Nullable UUID attachmentId,
            @Nullable String fileName,

            @Nullable @Schema(description = "在附件中的位置", example = "工作表“名单”B3")
            String place,

            boolean hidden,

            @Schema(description = "在正文（不含标记）中的起始位置；附件为 -1") int start,

            int length,

            @Schema(description = "已遮盖", example = "330*************12")
            String excerpt,

            String context,
            boolean redactable,
            @Nullable ClearanceView clearance) {

        static FindingView of(Finding finding, Wording wording) {
            return new FindingView(
                    finding.id(),
                    finding.kind(),
                    wording.of(finding.kind()),
                    finding.source(),
                    finding.attachmentId(),
                    finding.fileName(),
                    finding.place(),
                    finding.hidden(),
                    finding.start(),
                    finding.length(),
                    finding.excerpt(),
                    finding.context(),
                    finding.redactable(),
                    ClearanceView.of(finding.clearance()));
        }
    }

    /** An attachment under an electronic seal, and what that means for whoever publishes it. */
    record SealedView(
            UUID attachmentId,
            String fileName,

            @Schema(description = "为什么不能遮盖，应当怎么办") String advice) {

        static SealedView of(Attachment attachment, Wording wording) {
            return new SealedView(
                    attachment.id(), attachment.fileName(), wording.text("sealed-file.advice", attachment.fileName()));
        }
    }

    /** Why it may be published. */
    record ClearanceView(String reason, Person by, Instant at) {

        static @Nullable ClearanceView of(@Nullable Clearance clearance) {
            return clearance == null ? null : new ClearanceView(clearance.reason(), clearance.by(), clearance.at());
        }
    }

    /** A word that should perhaps be another. */
    record HintView(
            String word,
            TermCategory category,
            String categoryName,
            @Nullable String replacement,
            @Nullable String note,
            int start,
            String context) {

        static HintView of(Hint hint, Wording wording) {
            return new HintView(
                    hint.listed().word(),
                    hint.listed().category(),
                    wording.of(hint.listed().category()),
                    hint.listed().replacement(),
                    hint.listed().note(),
                    hint.start(),
                    hint.context());
        }
    }
}
