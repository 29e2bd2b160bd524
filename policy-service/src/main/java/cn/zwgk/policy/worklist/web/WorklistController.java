package cn.zwgk.policy.worklist.web;

import cn.zwgk.policy.document.Roles;
import cn.zwgk.policy.worklist.DocumentWorklist;
import cn.zwgk.policy.worklist.WorkItem;
import cn.zwgk.web.Actor;
import cn.zwgk.web.PageRequest;
import cn.zwgk.web.Paged;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The part of a person's worklist that has to do with documents. */
@RestController
@RequestMapping(path = "/api/{version}/worklist", version = "1")
@Tag(name = "待办")
class WorklistController {

    private final DocumentWorklist worklist;

    WorklistController(DocumentWorklist worklist) {
        this.worklist = worklist;
    }

    @GetMapping("/documents")
    @PreAuthorize(Roles.AT_THE_DESK)
    @Operation(summary = "待办文件", description = "等待本人办理的文件，最急的在前；期限为成文之日起二十个工作日（《条例》第二十六条）。")
    Paged<WorkItem> documents(PageRequest paging, Actor actor) {
        return worklist.of(actor, paging);
    }
}
