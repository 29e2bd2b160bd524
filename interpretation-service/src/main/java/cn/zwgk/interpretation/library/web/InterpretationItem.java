package cn.zwgk.interpretation.library.web;

import cn.zwgk.interpretation.documents.Validity;
import cn.zwgk.interpretation.materials.Form;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A line of the public list. Shows when the document is no longer in force or was withdrawn. */
record InterpretationItem(
        UUID id,
        String title,
        Form form,
        String formName,
        UUID documentId,
        String documentTitle,
        @Nullable String documentIndexNumber,
        @Nullable Validity documentValidity,
        @Nullable String documentValidityName,
        boolean documentWithdrawn,
        @Nullable String summary,
        Instant publishedAt,
        String office) {}
