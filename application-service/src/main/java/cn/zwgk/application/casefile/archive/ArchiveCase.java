package cn.zwgk.application.casefile.archive;

import cn.zwgk.application.casefile.AnonymiseCase;
import cn.zwgk.application.casefile.ApplicationCase;
import cn.zwgk.application.casefile.ArchiveSource.Place;
import cn.zwgk.application.casefile.CaseId;
import cn.zwgk.application.casefile.persistence.CaseFiles;
import cn.zwgk.web.Actor;
import cn.zwgk.web.AuditTrail;
import cn.zwgk.web.Ids;
import cn.zwgk.web.Refused;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Archives a closed case: writes down what is known of it and the checksum of every file, for good. */
@Component
public class ArchiveCase {

    private final CaseFiles cases;
    private final AnonymiseCase anonymiseCase;
    private final ArchiveContents contents;
    private final Archives archives;
    private final AuditTrail audit;
    private final InstantSource time;
    private final String organisation;

    ArchiveCase(
            CaseFiles cases,
            AnonymiseCase anonymiseCase,
            ArchiveContents contents,
            Archives archives,
            AuditTrail audit,
            InstantSource time,
            @Value("${zwgk.organisation.name}") String organisation) {
        this.cases = cases;
        this.anonymiseCase = anonymiseCase;
        this.contents = contents;
        this.archives = archives;
        this.audit = audit;
        this.time = time;
        this.organisation = organisation;
    }

    /**
     * Of an anonymised case, what came to it afterwards (Archives Law, Article 14).
     *
     * @throws Refused 409 {@code case-not-closed}, 410 {@code case-anonymised} if nothing did
     */
    @Transactional
    public void archive(CaseId id, Actor officer) {
        ApplicationCase theCase = cases.get(id);
        if (theCase.state().isOpen()) {
            throw Refused.conflict("case-not-closed");
        }
        anonymiseCase.requireSomethingKept(id);
        int edition = archives.of(id).size() + 1;
        Map<String, String> written = contents.written(id);
        List<ArchivePart> parts = new ArrayList<>();
        written.forEach(
                (path, text) -> parts.add(part(path, "登记内容", text.getBytes(StandardCharsets.UTF_8), Place.PACKAGE)));
        contents.files(id, ArchiveManifest.FORMAT)
                .forEach(file -> file.content()
                        .get()
                        .ifPresent(content -> parts.add(part(file.path(), file.what(), content, file.place()))));
        CaseArchive archive = new CaseArchive(
                Ids.next(),
                edition,
                ArchiveManifest.FORMAT,
                theCase.registrationNumber(),
                parts,
                ArchiveManifest.fingerprint(ArchiveManifest.FORMAT, theCase.registrationNumber(), edition, parts),
                officer.name(),
                time.instant(),
                null);
        archives.add(id, archive, written);
        audit.record(
                officer,
                "application.archive",
                "application",
                id.toString(),
                null,
                Map.of("edition", edition, "fingerprint", archive.fingerprint()));
    }

    /** What the package's manifest says. */
    ArchiveManifest manifest(CaseArchive archive) {
        return new ArchiveManifest(
                archive.format(),
                organisation,
                archive.registrationNumber(),
                archive.edition(),
                archive.madeAt(),
                archive.madeBy(),
                archive.parts(),
                archive.fingerprint());
    }

    private static ArchivePart part(String path, String what, byte[] content, Place place) {
        return new ArchivePart(path, what, Checksums.of(content), content.length, place);
    }
}
