package cn.zwgk.policy.document;

import cn.zwgk.web.Refusal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person asks for who takes a document down.
 *
 * @param reason readers are told it
 * @param successor where they are led instead; a consolidated document has one
 */
public record Unpublishing(
        WithdrawalType type,
        @Nullable String reason,
        @Nullable DocumentId successor) {

    /** Taken back, and nothing in its place. */
    public static Unpublishing withdrawn(@Nullable String reason) {
        return new Unpublishing(WithdrawalType.WITHDRAWN, reason, null);
    }

    /** Everything that stands against it, whoever asks. */
    List<Refusal> groundsAgainst(DocumentId document) {
        List<Refusal> grounds = new ArrayList<>();
        if (reason == null || reason.isBlank()) {
            grounds.add(Refusal.onField("reason", "reason-missing"));
        }
        if (type == WithdrawalType.CONSOLIDATED && successor == null) {
            grounds.add(Refusal.onField("successorId", "successor-missing"));
        }
        if (document.equals(successor)) {
            grounds.add(Refusal.onField("successorId", "successor-is-itself"));
        }
        return grounds;
    }
}
