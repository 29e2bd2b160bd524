package cn.zwgk.application.casefile.answer;

import cn.zwgk.application.casefile.ApplicationCase;
import cn.zwgk.application.casefile.CaseId;
import cn.zwgk.application.casefile.CaseState;
import cn.zwgk.application.casefile.persistence.CaseFiles;
import cn.zwgk.web.Refused;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/** When files of an answer may be changed: while the case is worked on, not while its reply waits for a signature. */
@Component
class AnswerWork {

    private static final Set<CaseState> OPEN = EnumSet.of(CaseState.REGISTERED, CaseState.IN_PROGRESS);

    private final CaseFiles cases;

    AnswerWork(CaseFiles cases) {
        this.cases = cases;
    }

    /** @throws Refused 409 {@code answer-not-in-work}, with what to do */
    ApplicationCase require(CaseId id) {
        ApplicationCase theCase = cases.get(id);
        if (!OPEN.contains(theCase.state())) {
            throw Refused.conflict("answer-not-in-work");
        }
        return theCase;
    }
}
