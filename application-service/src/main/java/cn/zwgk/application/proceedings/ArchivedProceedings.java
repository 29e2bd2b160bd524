package cn.zwgk.application.proceedings;

import cn.zwgk.application.casefile.ArchiveSource;
import cn.zwgk.application.casefile.CaseId;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Reviews and litigation about a case, for its archive: what was registered, the papers by title, and what happened when. */
@Component
class ArchivedProceedings implements ArchiveSource {

    private final Proceedings proceedings;
    private final ProceedingPapers papers;

    ArchivedProceedings(Proceedings proceedings, ProceedingPapers papers) {
        this.proceedings = proceedings;
        this.papers = papers;
    }

    /** A proceeding as it is archived. */
    private record Archived(
            Proceeding proceeding, List<PaperEntry> papers, List<ProceedingPapers.HistoryLine> history) {}

    @Override
    public Map<String, Object> written(CaseId id) {
        List<Archived> all = proceedings.ofCase(id).stream()
                .map(one -> new Archived(one, papers.of(one.id()), papers.historyOf(one.id())))
                .toList();
        return all.isEmpty() ? Map.of() : Map.of("proceedings.json", all);
    }

    @Override
    public List<ArchivedFile> files(CaseId id) {
        return List.of();
    }
}
