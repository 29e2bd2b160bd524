package cn.zwgk.application.casefile.archive;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * 档案包: what was archived of a case, and the checksum of each part.
 *
 * @param edition from 1 within its case; a further one is made when something was added to a closed case
 * @param fingerprint SHA-256 over the manifest, by which a package is known to come from here
 */
public record CaseArchive(
        UUID id,
        int edition,
        String registrationNumber,
        List<ArchivePart> parts,
        String fingerprint,
        String madeBy,
        Instant madeAt) {

    public CaseArchive {
        parts = List.copyOf(parts);
    }
}
