package cn.zwgk.interpretation.worklist.web;

import cn.zwgk.interpretation.StaffOnly;
import cn.zwgk.web.Actor;
import cn.zwgk.web.PageRequest;
import cn.zwgk.web.Paged;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** 待办. */
@RestController
class WorklistController {

    private final Worklist worklist;

    WorklistController(Worklist worklist) {
        this.worklist = worklist;
    }

    @GetMapping(path = "/api/{version}/worklist/interpretations", version = "1")
    @StaffOnly
    Paged<WorkItem> mine(Actor officer, PageRequest page) {
        return worklist.of(officer, page);
    }
}
