package cn.zwgk.application.proceedings;

import cn.zwgk.application.casefile.ArchiveSource;
import cn.zwgk.application.casefile.CaseId;
import cn.zwgk.application.history.Step;
import cn.zwgk.web.CodeNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Reviews and litigation about a case, for its archive: what was registered, the papers with their files, and what happened when. */
@Component
class ArchivedProceedings implements ArchiveSource {

    private final Proceedings proceedings;
    private final ProceedingPapers papers;
    private final PaperFiles files;
    private final CodeNames names;

    ArchivedProceedings(Proceedings proceedings, ProceedingPapers papers, PaperFiles files, CodeNames names) {
        this.proceedings = proceedings;
        this.papers = papers;
        this.files = files;
        this.names = names;
    }

    /** A proceeding as it is archived. */
    private record Archived(
            Proceeding proceeding, List<PaperEntry> papers, List<PaperFile> files, List<Step> history) {}

    @Override
    public Map<String, Object> written(CaseId id) {
        List<Archived> all = proceedings.ofCase(id).stream()
                .map(one -> new Archived(one, papers.of(one.id()), files.of(one.id()), papers.historyOf(one.id())))
                .toList();
        return all.isEmpty() ? Map.of() : Map.of("proceedings.json", all);
    }

    @Override
    public List<ArchivedFile> files(CaseId id) {
        List<ArchivedFile> found = new ArrayList<>();
        List<Proceeding> all = proceedings.ofCase(id);
        for (int i = 0; i < all.size(); i++) {
            List<PaperFile> lying = files.of(all.get(i).id());
            for (int j = 0; j < lying.size(); j++) {
                found.add(archived("proceedings/%02d-%03d".formatted(i + 1, j + 1), all.get(i), lying.get(j)));
            }
        }
        return found;
    }

    private ArchivedFile archived(String path, Proceeding proceeding, PaperFile file) {
        String what = papers.of(proceeding.id()).stream()
                .filter(paper -> paper.id().equals(file.paperId()))
                .findFirst()
                .map(paper -> names.of(paper.kind()))
                .orElseThrow();
        return new ArchivedFile(
                path + ending(file.mediaType()),
                what,
                Place.PACKAGE,
                null,
                () -> files.content(proceeding.id(), file.id()));
    }

    /** Files are told by their content, and only these are taken in. */
    private static String ending(String mediaType) {
        return switch (mediaType) {
            case "image/jpeg" -> ".jpg";
            case "application/msword" -> ".doc";
            case "application/vnd.ms-excel" -> ".xls";
            default -> {
                String subtype = mediaType.substring(mediaType.indexOf('/') + 1);
                yield subtype.endsWith("wordprocessingml.document")
                        ? ".docx"
                        : subtype.endsWith("spreadsheetml.sheet") ? ".xlsx" : "." + subtype;
            }
        };
    }
}
