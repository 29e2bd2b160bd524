package cn.zwgk.application.intake;

import cn.zwgk.application.casefile.CaseId;
import cn.zwgk.application.casefile.SplitApplication;
import cn.zwgk.application.casefile.SplitApplication.Content;
import cn.zwgk.web.Actor;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;

/** Splits an application, and knows the parts again by their applicant. */
@UseCase
public class SplitIntoCases {

    private final SplitApplication splitApplication;
    private final KnownApplicants applicants;

    SplitIntoCases(SplitApplication splitApplication, KnownApplicants applicants) {
        this.splitApplication = splitApplication;
        this.applicants = applicants;
    }

    /** @throws cn.zwgk.web.Refused as {@link SplitApplication#split} */
    @Transactional
    public void split(CaseId id, @Nullable String ifMatch, List<Content> contents, Actor officer) {
        splitApplication.split(id, ifMatch, contents, officer).forEach(applicants::remember);
    }
}
