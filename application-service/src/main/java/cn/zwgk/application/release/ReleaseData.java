package cn.zwgk.application.release;

import cn.zwgk.application.casefile.CaseId;
import cn.zwgk.application.casefile.PersonalDataPlace;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Releases that never became public: words and files. What was published was reviewed as a publication and stays one. */
@Component
class ReleaseData implements PersonalDataPlace {

    private final Releases releases;
    private final ReleaseFiles files;

    ReleaseData(Releases releases, ReleaseFiles files) {
        this.releases = releases;
        this.files = files;
    }

    @Override
    public String code() {
        return "RELEASES";
    }

    @Override
    public int count(CaseId id) {
        return releases.neverPublic(id).size();
    }

    @Override
    public void erase(CaseId id, LocalDate today) {
        releases.neverPublic(id).forEach(release -> {
            releases.erase(release, ERASED);
            files.forgetContents(release);
        });
    }
}
