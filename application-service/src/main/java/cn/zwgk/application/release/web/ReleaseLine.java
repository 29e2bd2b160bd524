package cn.zwgk.application.release.web;

import cn.zwgk.application.release.ReleaseState;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A line of the desk's list. */
record ReleaseLine(
        UUID id,
        String title,
        ReleaseState state,
        String stateName,
        String office,
        String draftedBy,
        @Nullable Instant publishedAt,
        Instant updatedAt) {}
