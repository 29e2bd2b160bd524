package cn.zwgk.application.release;

import cn.zwgk.application.casefile.CaseDirectory;
import cn.zwgk.application.release.Finding.Clearance;
import cn.zwgk.text.TextScreen;
import cn.zwgk.uploads.UploadedFile;
import cn.zwgk.web.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * 发布前审查: what is found in a release as it stands now. Texts and names are looked through whenever somebody asks, a file when its
 * content or the rules have changed.
 */
@Component
public class ReleaseScreening {

    private final CaseDirectory cases;
    private final ReleaseFiles files;
    private final FileFindings fileFindings;
    private final ReleaseClearances clearances;

    ReleaseScreening(CaseDirectory cases, ReleaseFiles files, FileFindings fileFindings, ReleaseClearances clearances) {
        this.cases = cases;
        this.files = files;
        this.fileFindings = fileFindings;
        this.clearances = clearances;
    }

    /** All findings, the texts first. */
    @Transactional
    public List<Finding> of(Release release) {
        ApplicantTraces traces = traces(release);
        Map<String, Clearance> decided = clearances.of(release.id());
        ReleaseContent content = release.content();
        List<Finding> all = new ArrayList<>();
        all.addAll(inText(content.title(), "title", traces));
        all.addAll(inText(content.description(), "description", traces));
        all.addAll(inText(content.answer(), "answer", traces));
        for (ReleaseFile file : files.of(release.id())) {
            Stream.concat(inText(file.name(), "file", traces).stream(), inFile(file, traces).stream())
                    .map(finding -> finding.inFile(file.id(), file.name()))
                    .forEach(all::add);
        }
        return all.stream()
                .map(finding -> finding.with(decided.get(finding.id())))
                .toList();
    }

    /** One ground for each finding about which nobody has decided, at its place (Articles 14, 15 and 17). */
    List<Refusal> groundsAgainst(Release release) {
        return of(release).stream()
                .filter(Finding::isOpen)
                .map(finding -> Refusal.onField(
                        finding.fileId() == null ? finding.source() : "files/" + finding.fileId(),
                        code(finding.kind()),
                        finding.excerpt(),
                        finding.fileName() == null ? "" : finding.fileName(),
                        finding.place() == null ? "" : finding.place()))
                .toList();
    }

    private static String code(FindingKind kind) {
        return switch (kind) {
            case HIDDEN_TEXT -> "release-hidden-text";
            case NO_TEXT -> "release-without-text";
            default -> kind.tellsWhoApplied() ? "release-tells-who-applied" : "release-finding-open";
        };
    }

    ApplicantTraces traces(Release release) {
        return ApplicantTraces.of(release.allCases().stream().map(cases::get).toList());
    }

    private List<Finding> inFile(ReleaseFile file, ApplicantTraces traces) {
        if (file.edition() == TextScreen.EDITION) {
            return file.findings();
        }
        byte[] content = files.content(file.id());
        List<Finding> found = UploadedFile.inPlace(place -> {
            try {
                Files.write(place, content);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
            return fileFindings.in(place, file.mediaType(), file.sha256(), traces);
        });
        files.screened(file.id(), TextScreen.EDITION, found);
        return found;
    }

    private static List<Finding> inText(String text, String source, ApplicantTraces traces) {
        return TextFindings.in(text, source, source, traces).stream()
                .map(TextFindings.Found::finding)
                .toList();
    }
}
