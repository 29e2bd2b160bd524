package cn.zwgk.policy.worklist.web;

import cn.zwgk.policy.worklist.Colleague;
import cn.zwgk.policy.worklist.WorkItem;
import cn.zwgk.policy.worklist.Worklist;
import cn.zwgk.web.Actor;
import cn.zwgk.web.PageRequest;
import cn.zwgk.web.Paged;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Objects;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What waits in this service for whoever is signed in. For his eyes only: documents that are sent to him stand in it. */
@RestController
@RequestMapping(path = "/api/{version}/worklist", version = "1")
@Tag(name = "待办")
class WorklistController {

    private final Worklist worklist;

    WorklistController(Worklist worklist) {
        this.worklist = worklist;
    }

    @GetMapping("/documents")
    @PreAuthorize("isAuthenticated()")
    @Operation(
            summary = "政策文件各项工作的待办",
            description = "等待本人办理的全部事项，最急的在前：文件、定时发布没有成功的、急件补批、即将失效、不予公开评估、文件清理、救助标准、办事指南、"
                    + "目录、台账、网站与新媒体、文件库推送失败的、送本人阅读的文件。任何一项取不到时不给出残缺的清单，而是报错。")
    ResponseEntity<Paged<WorkItem>> all(
            PageRequest paging, Actor actor, @Parameter(hidden = true) @AuthenticationPrincipal Jwt token) {
        String userName = Objects.requireNonNullElse(token.getClaimAsString("preferred_username"), actor.id());
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore().cachePrivate())
                .body(worklist.of(new Colleague(actor, userName), paging));
    }
}
