package cn.zwgk.policy.importing.web;

import cn.zwgk.policy.importing.ImportProgress;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An import as clients see it.
 *
 * @param total entries in the upload, null until they are counted
 * @param read entries dealt with: created, updated, unchanged and refused together
 */
record ImportView(
        UUID id,
        String state,
        String stateName,
        boolean dryRun,
        List<ImportProgress.File> files,
        @Nullable Long total,
        long read,
        long created,
        long updated,
        long unchanged,
        long refused,
        @Nullable String checkpointFile,
        @Nullable Long checkpointLine,
        String startedByName,
        String startedByOffice,
        Instant receivedAt,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt,
        @Nullable String stopCode,
        @Nullable String stopReason) {}
