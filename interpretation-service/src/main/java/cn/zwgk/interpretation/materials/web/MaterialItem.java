package cn.zwgk.interpretation.materials.web;

import cn.zwgk.interpretation.materials.Form;
import cn.zwgk.interpretation.materials.MaterialState;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A line of the list of material. */
record MaterialItem(
        UUID id,
        UUID documentId,
        String documentTitle,
        String title,
        Form form,
        String formName,
        MaterialState state,
        String stateName,
        String draftedByName,
        String office,
        @Nullable Instant publishedAt,
        Instant updatedAt) {}
