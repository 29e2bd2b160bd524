package cn.zwgk.application.following.web;

import cn.zwgk.application.following.persistence.CaseMessages;
import cn.zwgk.application.following.persistence.CaseMessages.Unseen;
import cn.zwgk.application.worklist.RemainingTime;
import cn.zwgk.application.worklist.RemainingTime.Remaining;
import cn.zwgk.application.worklist.WaitingWork;
import cn.zwgk.web.Actor;
import cn.zwgk.web.CodeNames;
import cn.zwgk.web.PageRequest;
import cn.zwgk.web.Paged;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 待办: cases whose applicants wrote something that nobody has seen, by number and without content. */
@RestController
@RequestMapping(path = "/api/{version}/worklist/applications", version = "1")
class MessageWorklistController {

    /** The house looks at what an applicant writes by the end of the next working day: a correction starts the period anew. */
    private static final int WORKING_DAYS_TO_LOOK = 1;

    private final CaseMessages messages;
    private final RemainingTime time;
    private final CodeNames names;

    MessageWorklistController(CaseMessages messages, RemainingTime time, CodeNames names) {
        this.messages = messages;
        this.time = time;
        this.names = names;
    }

    @PreAuthorize("isAuthenticated()")
    @GetMapping("/messages")
    Paged<WaitingWork> unseen(Actor actor, PageRequest paging) {
        return messages.unseen(actor, paging).map(this::work);
    }

    private WaitingWork work(Unseen unseen) {
        Remaining left = time.until(time.workingDaysAfter(unseen.since(), WORKING_DAYS_TO_LOOK));
        return new WaitingWork(
                unseen.caseId().toString(),
                "APPLICANT_MESSAGE",
                names.of("work", "unseen").formatted(unseen.registrationNumber(), unseen.messages()),
                unseen.kind().name(),
                names.of(unseen.kind()),
                unseen.office(),
                "read-messages",
                names.of("work", "read-messages"),
                left.dueAt(),
                left.workingDays(),
                left.lamp(),
                left.lampName(),
                null,
                "/console/applications/" + unseen.caseId(),
                unseen.since());
    }
}
