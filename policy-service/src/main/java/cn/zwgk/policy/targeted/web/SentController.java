package cn.zwgk.policy.targeted.web;

import cn.zwgk.policy.attachment.Download;
import cn.zwgk.policy.document.DocumentId;
import cn.zwgk.policy.targeted.OpenTargetedDocument;
import cn.zwgk.policy.targeted.Reader;
import cn.zwgk.policy.targeted.SentEntry;
import cn.zwgk.policy.targeted.TargetedList;
import cn.zwgk.policy.targeted.TargetedPage;
import cn.zwgk.web.Actor;
import cn.zwgk.web.PageRequest;
import cn.zwgk.web.Paged;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Objects;
import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 送我阅读的文件: what was sent to the person who is signed in, whatever his role. */
@RestController
@RequestMapping(path = "/api/{version}/targeted-documents/mine", version = "1")
@Tag(name = "定点定向公开")
class SentController {

    private final TargetedList list;
    private final OpenTargetedDocument opening;
    private final Download download;

    SentController(TargetedList list, OpenTargetedDocument opening, Download download) {
        this.list = list;
        this.opening = opening;
        this.download = download;
    }

    @GetMapping
    @PreAuthorize("isAuthenticated()")
    @Operation(summary = "送我阅读的文件")
    ResponseEntity<Paged<SentEntry>> list(
            PageRequest paging, Actor actor, @Parameter(hidden = true) @AuthenticationPrincipal Jwt token) {
        return Private.answer(list.sentTo(reader(actor, token), paging));
    }

    @GetMapping("/{id}")
    @PreAuthorize("isAuthenticated()")
    @Operation(summary = "阅读定向公开的文件", description = "阅读会被记录。")
    ResponseEntity<TargetedPage> page(
            @PathVariable UUID id, Actor actor, @Parameter(hidden = true) @AuthenticationPrincipal Jwt token) {
        return Private.answer(opening.page(new DocumentId(id), reader(actor, token)));
    }

    @GetMapping("/{id}/attachments/{attachmentId}")
    @PreAuthorize("isAuthenticated()")
    @Operation(summary = "下载定向公开文件的附件", description = "下载会被记录。")
    ResponseEntity<Resource> attachment(
            @PathVariable UUID id,
            @PathVariable UUID attachmentId,
            Actor actor,
            @Parameter(hidden = true) @AuthenticationPrincipal Jwt token) {
        return download.confidentially(opening.attachment(new DocumentId(id), attachmentId, reader(actor, token)));
    }

    private static Reader reader(Actor actor, Jwt token) {
        return new Reader(actor, Objects.requireNonNullElse(token.getClaimAsString("preferred_username"), actor.id()));
    }
}
