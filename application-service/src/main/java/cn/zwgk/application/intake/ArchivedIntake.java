package cn.zwgk.application.intake;

import cn.zwgk.application.casefile.ArchiveSource;
import cn.zwgk.application.casefile.CaseId;
import cn.zwgk.application.intake.persistence.Intakes;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** How a case came in that an officer entered, for the archive (Articles 29, 31 and 43). */
@Component
class ArchivedIntake implements ArchiveSource {

    private final Intakes intakes;

    ArchivedIntake(Intakes intakes) {
        this.intakes = intakes;
    }

    @Override
    public Map<String, Object> written(CaseId id) {
        return intakes.find(id)
                .<Map<String, Object>>map(intake -> Map.of("intake.json", intake))
                .orElse(Map.of());
    }

    @Override
    public List<ArchivedFile> files(CaseId id) {
        return List.of();
    }
}
