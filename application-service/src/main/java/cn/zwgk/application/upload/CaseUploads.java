package cn.zwgk.application.upload;

import cn.zwgk.application.upload.persistence.SealedUploads;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Lists what went with a case or a message. */
@Component
public class CaseUploads {

    private final SealedUploads uploads;

    CaseUploads(SealedUploads uploads) {
        this.uploads = uploads;
    }

    /** In the order in which they were handed in; the caller has shown that he may see them. */
    public List<Upload> of(UUID owner) {
        return uploads.of(owner);
    }
}
