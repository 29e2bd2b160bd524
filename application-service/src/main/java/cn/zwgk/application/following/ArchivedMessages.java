package cn.zwgk.application.following;

import cn.zwgk.application.casefile.ArchiveSource;
import cn.zwgk.application.casefile.CaseId;
import cn.zwgk.application.following.persistence.CaseMessages;
import cn.zwgk.application.upload.CaseUploads;
import cn.zwgk.application.upload.Upload;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What applicant and officers wrote to each other, for the archive; the files that went with it are among the uploads, under the same ids. */
@Component
class ArchivedMessages implements ArchiveSource {

    private final CaseMessages messages;
    private final CaseUploads uploads;

    ArchivedMessages(CaseMessages messages, CaseUploads uploads) {
        this.messages = messages;
        this.uploads = uploads;
    }

    /** A message as it is archived. */
    private record Archived(CaseMessage message, List<UUID> files) {}

    @Override
    public Map<String, Object> written(CaseId id) {
        List<Archived> all = messages.of(id).stream()
                .map(message -> new Archived(
                        message,
                        uploads.of(message.id()).stream().map(Upload::id).toList()))
                .toList();
        return all.isEmpty() ? Map.of() : Map.of("messages.json", all);
    }

    @Override
    public List<ArchivedFile> files(CaseId id) {
        return List.of();
    }
}
