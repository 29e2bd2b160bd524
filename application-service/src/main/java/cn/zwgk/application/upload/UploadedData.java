package cn.zwgk.application.upload;

import cn.zwgk.application.casefile.CaseId;
import cn.zwgk.application.casefile.PersonalDataPlace;
import cn.zwgk.application.upload.persistence.SealedUploads;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** What the applicant and officers handed in with the case and its messages: the key of each file is forgotten, and its name with it. */
@Component
class UploadedData implements PersonalDataPlace {

    private final SealedUploads uploads;

    UploadedData(SealedUploads uploads) {
        this.uploads = uploads;
    }

    @Override
    public String code() {
        return "UPLOADS";
    }

    @Override
    public int count(CaseId id) {
        return (int) uploads.ofCase(id.value()).stream()
                .filter(file -> file.removedOn() == null)
                .count();
    }

    @Override
    public void erase(CaseId id, LocalDate today) {
        uploads.ofCase(id.value()).stream()
                .filter(file -> file.removedOn() == null)
                .forEach(file -> uploads.destroy(file.id(), today));
    }
}
