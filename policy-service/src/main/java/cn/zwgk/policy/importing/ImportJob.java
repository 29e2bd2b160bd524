package cn.zwgk.policy.importing;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An upload of existing documents and how far it came.
 *
 * @param dryRun whether only the problems are wanted and nothing is to be changed
 * @param mapping the text of the mapping file, null to go by labels
 * @param startedBy the id of the person
 * @param total entries in the upload, null until it has been counted
 * @param read entries dealt with; also the place to resume at
 * @param checkpointFile the file of the last entry dealt with
 * @param stopCode why it stopped, a code of the message catalogue
 */
public record ImportJob(
        UUID id,
        ImportState state,
        boolean dryRun,
        @Nullable String mapping,
        String startedBy,
        String startedByName,
        String startedByOffice,
        Instant receivedAt,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt,
        @Nullable Long total,
        long read,
        long created,
        long updated,
        long unchanged,
        long refused,
        @Nullable String checkpointFile,
        @Nullable Long checkpointLine,
        @Nullable String stopCode) {}
