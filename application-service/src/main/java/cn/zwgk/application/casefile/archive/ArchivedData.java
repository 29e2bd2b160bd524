package cn.zwgk.application.casefile.archive;

import cn.zwgk.application.casefile.CaseId;
import cn.zwgk.application.casefile.PersonalDataPlace;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The archives of a case hold it once more: they go with it. Their fingerprints stay, so that a package that was taken out is still known. */
@Component
class ArchivedData implements PersonalDataPlace {

    private final Archives archives;

    ArchivedData(Archives archives) {
        this.archives = archives;
    }

    @Override
    public String code() {
        return "ARCHIVES";
    }

    @Override
    public int count(CaseId id) {
        return (int) archives.of(id).stream()
                .filter(archive -> archive.removedOn() == null)
                .count();
    }

    /** A case whose archives were destroyed has none but those that were made afterwards. */
    @Override
    public int countLate(CaseId id) {
        return count(id);
    }

    @Override
    public void erase(CaseId id, LocalDate today) {
        archives.remove(id, today);
    }
}
