package cn.zwgk.interpretation.supervisions.web;

import cn.zwgk.interpretation.StaffOnly;
import cn.zwgk.interpretation.duties.DutyId;
import cn.zwgk.interpretation.supervisions.Demanded;
import cn.zwgk.interpretation.supervisions.IssueSupervision;
import cn.zwgk.web.Actor;
import cn.zwgk.web.Idempotent;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** 督办 beside the duty that it is about. */
@RestController
@RequestMapping(path = "/api/{version}/interpretation-duties/{dutyId}/supervisions", version = "1")
class DutySupervisionsController {

    private final IssueSupervision issueSupervision;
    private final SupervisionView view;

    DutySupervisionsController(IssueSupervision issueSupervision, SupervisionView view) {
        this.issueSupervision = issueSupervision;
        this.view = view;
    }

    /** Oldest first. */
    @GetMapping
    @StaffOnly
    DutySupervisions of(@PathVariable UUID dutyId, Actor officer) {
        return view.of(new DutyId(dutyId), officer);
    }

    @PostMapping
    @PreAuthorize("hasRole('openness-office')")
    @Idempotent
    @ResponseStatus(HttpStatus.CREATED)
    DutySupervisions issue(@PathVariable UUID dutyId, @RequestBody Demanded demanded, Actor officer) {
        DutyId duty = new DutyId(dutyId);
        issueSupervision.issue(duty, demanded, officer);
        return view.of(duty, officer);
    }
}
