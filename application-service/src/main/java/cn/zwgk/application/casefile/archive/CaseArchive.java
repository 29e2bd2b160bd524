package cn.zwgk.application.casefile.archive;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 档案包: what was archived of a case, and the checksum of each part.
 *
 * @param edition from 1 within its case; a further one is made when something was added to a closed case
 * @param format of its manifest
 * @param fingerprint SHA-256 over the manifest, by which a package is known to come from here
 * @param removedOn the day on which the case was anonymised and what was archived was destroyed
 */
public record CaseArchive(
        UUID id,
        int edition,
        String format,
        String registrationNumber,
        List<ArchivePart> parts,
        String fingerprint,
        String madeBy,
        Instant madeAt,
        @Nullable LocalDate removedOn) {

    public CaseArchive {
        parts = List.copyOf(parts);
    }
}
