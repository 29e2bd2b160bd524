package cn.zwgk.application.upload;

import cn.zwgk.application.casefile.CaseDirectory;
import cn.zwgk.application.casefile.CaseId;
import cn.zwgk.application.upload.persistence.SealedUploads;
import cn.zwgk.web.Actor;
import cn.zwgk.web.AuditTrail;
import cn.zwgk.web.Refused;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows the files of a case to who works on it; each showing is in the audit trail. */
@Component
public class ShowUpload {

    private final CaseDirectory cases;
    private final SealedUploads uploads;
    private final AuditTrail audit;

    ShowUpload(CaseDirectory cases, SealedUploads uploads, AuditTrail audit) {
        this.cases = cases;
        this.uploads = uploads;
        this.audit = audit;
    }

    /** A file, opened. */
    public record Opened(Upload upload, ByteArrayResource content) {}

    /** What lies with the case itself. */
    @Transactional(readOnly = true)
    public List<Upload> of(CaseId id, Actor officer) {
        cases.requireWorksOn(id, officer);
        return uploads.of(id.value());
    }

    /** @throws Refused 403 {@code not-on-this-case}, 404 {@code file-unknown}, 410 {@code file-removed} */
    @Transactional
    public Opened show(CaseId id, UUID file, Actor officer) {
        cases.requireWorksOn(id, officer);
        Opened opened = open(id, file);
        audit.record(
                officer,
                "application.show-file",
                "application",
                id.toString(),
                null,
                Map.of("file", file, "purpose", opened.upload().purpose()));
        return opened;
    }

    /** A file of a case for somebody who has shown his right to it. */
    @Transactional(readOnly = true)
    public Opened open(CaseId id, UUID file) {
        Upload upload = uploads.find(id.value(), file).orElseThrow(() -> Refused.notFound("file-unknown"));
        byte[] content = uploads.content(id.value(), file).orElseThrow(() -> Refused.gone("file-removed", Map.of()));
        return new Opened(upload, new ByteArrayResource(content));
    }
}
