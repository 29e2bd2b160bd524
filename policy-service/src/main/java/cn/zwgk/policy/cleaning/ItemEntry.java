package cn.zwgk.policy.cleaning;

import cn.zwgk.policy.document.DocumentKind;
import cn.zwgk.policy.document.Person;
import cn.zwgk.policy.document.Validity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A document of a campaign as the desk sees it. */
public record ItemEntry(
        UUID id,
        UUID documentId,
        String title,
        String indexNumber,
        @Nullable String documentNumber,
        DocumentKind kind,
        String kindName,
        String issuingBody,
        @Nullable LocalDate writtenOn,
        Instant publishedAt,
        Validity validity,
        String validityName,
        @Nullable String office,
        ItemState state,
        String stateName,
        @Nullable JudgementEntry proposal,
        @Nullable JudgementEntry opinion,
        @Nullable JudgementEntry decision,
        List<ItemActEntry> allowedActs) {

    /** A judgement, worded. */
    public record JudgementEntry(
            CleanUpOutcome outcome,
            String outcomeName,
            @Nullable String reason,
            Person by,
            Instant at) {}

    /** An act that this person may take on it now. */
    public record ItemActEntry(String act, String name) {}
}
