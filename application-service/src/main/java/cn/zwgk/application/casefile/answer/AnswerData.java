package cn.zwgk.application.casefile.answer;

import cn.zwgk.application.casefile.CaseId;
import cn.zwgk.application.casefile.PersonalDataPlace;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The files of the answer: their keys are forgotten, originals and copies alike. What was published of them is a publication and stays. */
@Component
class AnswerData implements PersonalDataPlace {

    private final AnswerFiles files;

    AnswerData(AnswerFiles files) {
        this.files = files;
    }

    @Override
    public String code() {
        return "ANSWER_FILES";
    }

    @Override
    public int count(CaseId id) {
        return files.of(id).size();
    }

    @Override
    public void erase(CaseId id, LocalDate today) {
        files.erase(id, ERASED);
    }
}
