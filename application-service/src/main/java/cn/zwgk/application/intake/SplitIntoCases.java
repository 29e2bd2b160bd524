package cn.zwgk.application.intake;

import cn.zwgk.application.casefile.CaseDirectory;
import cn.zwgk.application.casefile.CaseId;
import cn.zwgk.application.casefile.SplitApplication;
import cn.zwgk.application.casefile.SplitApplication.Content;
import cn.zwgk.application.casefile.UndoSplit;
import cn.zwgk.application.following.WriteMessage;
import cn.zwgk.web.Actor;
import cn.zwgk.web.CodeNames;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;

/** Splits an application, knows the parts again by their applicant, and tells him; takes it back likewise. */
@UseCase
public class SplitIntoCases {

    private final SplitApplication splitApplication;
    private final UndoSplit undoSplit;
    private final KnownApplicants applicants;
    private final CaseDirectory cases;
    private final WriteMessage writeMessage;
    private final CodeNames words;

    SplitIntoCases(
            SplitApplication splitApplication,
            UndoSplit undoSplit,
            KnownApplicants applicants,
            CaseDirectory cases,
            WriteMessage writeMessage,
            CodeNames words) {
        this.splitApplication = splitApplication;
        this.undoSplit = undoSplit;
        this.applicants = applicants;
        this.cases = cases;
        this.writeMessage = writeMessage;
        this.words = words;
    }

    /** @throws cn.zwgk.web.Refused as {@link SplitApplication#split} */
    @Transactional
    public void split(CaseId id, @Nullable String ifMatch, List<Content> contents, Actor officer) {
        List<CaseId> parts = splitApplication.split(id, ifMatch, contents, officer);
        parts.forEach(applicants::remember);
        List<String> numbers =
                parts.stream().map(part -> cases.get(part).registrationNumber()).toList();
        writeMessage.tell(id, words.of("told", "split").formatted(String.join("、", numbers)), officer);
    }

    /** @throws cn.zwgk.web.Refused as {@link UndoSplit#undo} */
    @Transactional
    public void undo(CaseId id, @Nullable String reason, Actor officer) {
        undoSplit.undo(id, reason, officer);
        writeMessage.tell(id, words.of("told", "undo-split"), officer);
    }
}
