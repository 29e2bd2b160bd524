package cn.zwgk.application.proceedings;

import cn.zwgk.application.casefile.CaseId;
import cn.zwgk.application.casefile.PersonalDataPlace;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Files of the papers of review and litigation: their keys are destroyed. That there was a file, of which size and by whom, stays. */
@Component
class PaperFileData implements PersonalDataPlace {

    private static final String PLATFORM = "application-service";

    private final Proceedings proceedings;
    private final PaperFiles files;
    private final InstantSource time;

    PaperFileData(Proceedings proceedings, PaperFiles files, InstantSource time) {
        this.proceedings = proceedings;
        this.files = files;
        this.time = time;
    }

    @Override
    public String code() {
        return "PROCEEDING_FILES";
    }

    @Override
    public int count(CaseId id) {
        return kept(id).size();
    }

    @Override
    public int countLate(CaseId id) {
        return count(id);
    }

    @Override
    public void erase(CaseId id, LocalDate today) {
        PaperFile.Removed removed = new PaperFile.Removed(PLATFORM, time.instant(), ERASED);
        kept(id).forEach(file -> files.destroy(file.id(), removed));
    }

    private List<PaperFile> kept(CaseId id) {
        return proceedings.ofCase(id).stream()
                .flatMap(proceeding -> files.of(proceeding.id()).stream())
                .filter(file -> file.removed() == null)
                .toList();
    }
}
