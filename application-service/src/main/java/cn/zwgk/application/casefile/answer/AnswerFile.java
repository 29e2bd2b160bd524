package cn.zwgk.application.casefile.answer;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file of the answer to an application.
 *
 * @param sha256 of the file as it was handed in
 * @param hasText whether it holds text that a program can read; one without has to be looked through by a person
 * @param regions what goes out of its pages where there is no text to mark
 * @param release the copy for the applicant; null until it was made, and again after the marks have changed
 */
public record AnswerFile(
        UUID id,
        String name,
        String mediaType,
        long size,
        String sha256,
        boolean hasText,
        String addedBy,
        Instant addedAt,
        List<Mark> marks,
        List<RegionMark> regions,
        @Nullable Release release) {

    public AnswerFile {
        marks = List.copyOf(marks);
        regions = List.copyOf(regions);
    }

    /** A copy in which everything that was marked is really gone, without the metadata of its authors. */
    public record Release(String sha256, long size, boolean redacted, String madeBy, Instant madeAt) {}

    /** Whether something was found about which nobody has decided yet. */
    public boolean hasOpenMarks() {
        return marks.stream().anyMatch(mark -> mark.decision() == MarkDecision.OPEN);
    }
}
