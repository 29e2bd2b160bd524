package cn.zwgk.policy.targeted;

import cn.zwgk.policy.document.Person;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The audience of a document as the desk sees it.
 *
 * @param editable whether this person may change it now
 * @param needsReason whether a change is recorded with a reason, as after publication
 */
public record AudiencePage(
        UUID documentId,
        String title,
        long version,
        List<RecipientEntry> recipients,
        List<LinkEntry> links,
        List<ChangeEntry> changes,
        boolean editable,
        boolean needsReason) {

    /** A recipient with its name as people read it. */
    public record RecipientEntry(Recipient.Kind kind, String kindName, String value, String name) {}

    /** A link, without its code. */
    public record LinkEntry(
            UUID id,
            String address,
            String holder,
            ReadingLink.Standing standing,
            String standingName,
            String issuedBy,
            Instant issuedAt,
            Instant expiresAt,
            @Nullable String revokedBy,
            @Nullable Instant revokedAt,
            @Nullable String revokeReason) {}

    /** A change, worded. */
    public record ChangeEntry(
            Instant at,
            Person by,
            List<String> added,
            List<String> removed,
            @Nullable String reason) {}
}
