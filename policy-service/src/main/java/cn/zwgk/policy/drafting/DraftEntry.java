package cn.zwgk.policy.drafting;

import cn.zwgk.policy.document.DocumentKind;
import cn.zwgk.policy.document.DocumentState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A document in the desk's list. */
public record DraftEntry(
        UUID id,
        long version,
        String title,
        DocumentKind kind,
        String kindName,
        DocumentState state,
        String stateName,
        @Nullable String documentNumber,
        @Nullable String draftingOffice,
        String draftedByName,
        @Nullable LocalDate writtenOn,
        @Nullable Instant publishAt,
        @Nullable String indexNumber,
        Instant updatedAt) {}
