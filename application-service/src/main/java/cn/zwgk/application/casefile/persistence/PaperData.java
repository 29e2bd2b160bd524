package cn.zwgk.application.casefile.persistence;

import cn.zwgk.application.casefile.CaseId;
import cn.zwgk.application.casefile.PersonalDataPlace;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The papers name people: text, Word file and addressee go. That a paper went out, its number and how it was served stays. */
@Component
class PaperData implements PersonalDataPlace {

    private final Papers papers;

    PaperData(Papers papers) {
        this.papers = papers;
    }

    @Override
    public String code() {
        return "PAPERS";
    }

    @Override
    public int count(CaseId id) {
        return papers.of(id).size();
    }

    @Override
    public void erase(CaseId id, LocalDate today) {
        papers.erase(id, ERASED);
    }
}
