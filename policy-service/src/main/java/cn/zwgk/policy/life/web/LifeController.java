package cn.zwgk.policy.life.web;

import cn.zwgk.policy.document.DocumentId;
import cn.zwgk.policy.document.Roles;
import cn.zwgk.policy.life.LifePage;
import cn.zwgk.policy.life.LifePages;
import cn.zwgk.web.Actor;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What became of a document beyond its text. */
@RestController
@RequestMapping(path = "/api/{version}/drafts/{id}/life", version = "1")
@Tag(name = "起草与审核")
class LifeController {

    private final LifePages pages;

    LifeController(LifePages pages) {
        this.pages = pages;
    }

    @GetMapping
    @PreAuthorize(Roles.AT_THE_DESK)
    @Operation(summary = "文件生命", description = "各个版本、双向的相关文件、急件补批、撤下和不予公开的决定。")
    LifePage life(@PathVariable UUID id, Actor actor) {
        return pages.of(new DocumentId(id), actor);
    }
}
