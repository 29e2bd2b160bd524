package cn.zwgk.application.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a feature adds to the archive of a case (Article 45; Archives Law, Articles 13 and 14: whatever documents the handling is
 * archived). The archive asks every source there is.
 */
public interface ArchiveSource {

    /** What is written down on the day of archiving, by path; kept sealed with the archive. Nothing where there is nothing to say. */
    Map<String, Object> written(CaseId id);

    /** The files that lie with the feature; they stay there, and the archive keeps their checksums. */
    List<ArchivedFile> files(CaseId id);

    /**
     * A file of a case.
     *
     * @param path inside the package; never a name that somebody gave, because manifests rest unsealed
     * @param what it is, for people
     * @param place where the file is to be found, once it is archived
     * @param removedOn the day on which its content was destroyed because its time was over
     * @param content what it holds now; nothing once it was destroyed
     */
    record ArchivedFile(
            String path, String what, Place place, @Nullable LocalDate removedOn, Supplier<Optional<byte[]>> content) {}

    /** Where the content of an archived file is. */
    enum Place {
        /** 在档案包内: it goes out with every package. */
        PACKAGE,
        /** 只列入清单: named in the manifest with its checksum; it stays sealed in the platform and is destroyed on its own time. */
        PLATFORM
    }
}
