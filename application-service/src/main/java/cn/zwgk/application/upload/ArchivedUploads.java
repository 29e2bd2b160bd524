package cn.zwgk.application.upload;

import cn.zwgk.application.casefile.ArchiveSource;
import cn.zwgk.application.casefile.CaseId;
import cn.zwgk.application.upload.persistence.SealedUploads;
import cn.zwgk.web.CodeNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * What was handed in, for the archive. Letters and files of messages go out with the package. Proofs of identity are named in
 * the manifest with their checksums and stay here, sealed: the archive shows that and what was proved, and no copy of an identity
 * card outlives its time (Personal Information Protection Law, Articles 19 and 47).
 */
@Component
class ArchivedUploads implements ArchiveSource {

    private final SealedUploads uploads;
    private final CodeNames names;

    ArchivedUploads(SealedUploads uploads, CodeNames names) {
        this.uploads = uploads;
        this.names = names;
    }

    @Override
    public Map<String, Object> written(CaseId id) {
        List<Upload> all = uploads.ofCase(id.value());
        return all.isEmpty() ? Map.of() : Map.of("uploads.json", all);
    }

    @Override
    public List<ArchivedFile> files(CaseId id) {
        List<Upload> all = uploads.ofCase(id.value());
        List<ArchivedFile> files = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Upload upload = all.get(i);
            files.add(new ArchivedFile(
                    "uploads/%02d-%s%s".formatted(i + 1, upload.purpose(), ending(upload.mediaType())),
                    names.of(upload.purpose()),
                    upload.purpose() == UploadPurpose.IDENTITY_DOCUMENT ? Place.PLATFORM : Place.PACKAGE,
                    upload.removedOn(),
                    () -> uploads.content(id.value(), upload.id())));
        }
        return files;
    }

    /** Files are told by their content, and only these are taken in. */
    private static String ending(String mediaType) {
        return switch (mediaType) {
            case "application/pdf" -> ".pdf";
            case "image/jpeg" -> ".jpg";
            default -> "." + mediaType.substring(mediaType.indexOf('/') + 1);
        };
    }
}
