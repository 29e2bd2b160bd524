package cn.zwgk.policy.targeted;

import cn.zwgk.policy.attachment.AttachmentEntry;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A targeted document as its readers see it; no relations and no history, which lead elsewhere. */
public record TargetedPage(
        UUID id,
        String indexNumber,
        String title,
        @Nullable String documentNumber,
        String kindName,
        String issuingBody,
        @Nullable LocalDate writtenOn,
        Instant publishedAt,
        @Nullable LocalDate effectiveFrom,
        @Nullable LocalDate lapsesOn,
        String validityName,
        @Nullable String summary,
        String body,
        List<AttachmentEntry> attachments) {}
