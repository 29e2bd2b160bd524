package cn.zwgk.policy.cleaning.web;

import cn.zwgk.policy.cleaning.CleanUpTask;
import cn.zwgk.policy.cleaning.CleanUpWorklist;
import cn.zwgk.policy.document.Roles;
import cn.zwgk.web.Actor;
import cn.zwgk.web.Paged;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The part of a person's worklist that has to do with clean-ups. */
@RestController
@RequestMapping(path = "/api/{version}/worklist/documents/clean-ups", version = "1")
@Tag(name = "待办")
class CleanUpWorklistController {

    private final CleanUpWorklist worklist;

    CleanUpWorklistController(CleanUpWorklist worklist) {
        this.worklist = worklist;
    }

    @GetMapping
    @PreAuthorize(Roles.AT_THE_DESK)
    @Operation(summary = "待办清理事项", description = "每项清理工作一条，注明等待本人办理的件数；另有本科室的拟修改任务。")
    Paged<CleanUpTask> tasks(Actor actor) {
        List<CleanUpTask> tasks = worklist.of(actor);
        return new Paged<>(tasks, 0, Math.max(1, tasks.size()), tasks.size());
    }
}
