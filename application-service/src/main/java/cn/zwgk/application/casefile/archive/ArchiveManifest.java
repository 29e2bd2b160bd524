package cn.zwgk.application.casefile.archive;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

/**
 * What {@code manifest.json} of a package says.
 *
 * @param format the version of this format
 */
public record ArchiveManifest(
        String format,
        String organisation,
        String registrationNumber,
        int edition,
        Instant madeAt,
        String madeBy,
        List<ArchivePart> parts,
        String fingerprint) {

    /** The present format. */
    public static final String FORMAT = "zwgk-case-archive/1";

    /** Where it stands in the package. */
    public static final String PATH = "manifest.json";

    public ArchiveManifest {
        parts = List.copyOf(parts);
    }

    /** SHA-256 over number, edition and every part, in their order. */
    public static String fingerprint(String registrationNumber, int edition, List<ArchivePart> parts) {
        StringBuilder whole = new StringBuilder(registrationNumber)
                .append('\n')
                .append(edition)
                .append('\n');
        parts.forEach(part -> whole.append(part.path())
                .append(' ')
                .append(part.size())
                .append(' ')
                .append(part.sha256())
                .append('\n'));
        return Checksums.of(whole.toString().getBytes(StandardCharsets.UTF_8));
    }
}
