package cn.zwgk.application.casefile.archive;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Set;

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

    /** The first format: the case, its papers and its answer, and every part in the package. */
    static final String FIRST_FORMAT = "zwgk-case-archive/1";

    /** The present format, with what was handed in, what was written to each other, reviews and litigation. */
    public static final String FORMAT = "zwgk-case-archive/2";

    private static final Set<String> KNOWN = Set.of(FIRST_FORMAT, FORMAT);

    /** Where it stands in the package. */
    public static final String PATH = "manifest.json";

    public ArchiveManifest {
        parts = List.copyOf(parts);
    }

    /** Whether it is of a format that can still be verified. */
    boolean isKnown() {
        return KNOWN.contains(format);
    }

    /** SHA-256 over number, edition and every part, in their order; since the second format over that and where each part is, too. */
    public static String fingerprint(String format, String registrationNumber, int edition, List<ArchivePart> parts) {
        boolean first = format.equals(FIRST_FORMAT);
        StringBuilder whole = new StringBuilder(first ? "" : format + "\n")
                .append(registrationNumber)
                .append('\n')
                .append(edition)
                .append('\n');
        parts.forEach(part -> whole.append(part.path())
                .append(' ')
                .append(part.size())
                .append(' ')
                .append(part.sha256())
                .append(first ? "" : " " + part.place())
                .append('\n'));
        return Checksums.of(whole.toString().getBytes(StandardCharsets.UTF_8));
    }
}
