package cn.zwgk.policy.library;

import cn.zwgk.policy.document.DocumentKind;
import cn.zwgk.policy.document.Validity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A document in the public list. */
public record DocumentEntry(
        UUID id,
        String indexNumber,
        String title,
        @Nullable String documentNumber,
        DocumentKind kind,
        String kindName,
        List<String> topics,
        String issuingBody,
        @Nullable LocalDate writtenOn,
        Instant publishedAt,
        @Nullable LocalDate effectiveFrom,
        @Nullable LocalDate lapsesOn,
        Validity validity,
        String validityName,
        @Nullable String summary) {}
