package cn.zwgk.application.casefile.reexamination;

import cn.zwgk.application.casefile.ArchiveSource;
import cn.zwgk.application.casefile.CaseId;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** How refusals were examined again (Article 18), for the archive. */
@Component
class ArchivedReexaminations implements ArchiveSource {

    private final Reexaminations reexaminations;

    ArchivedReexaminations(Reexaminations reexaminations) {
        this.reexaminations = reexaminations;
    }

    @Override
    public Map<String, Object> written(CaseId id) {
        List<Reexaminations.Examined> all = reexaminations.of(id);
        return all.isEmpty() ? Map.of() : Map.of("reexaminations.json", all);
    }

    @Override
    public List<ArchivedFile> files(CaseId id) {
        return List.of();
    }
}
