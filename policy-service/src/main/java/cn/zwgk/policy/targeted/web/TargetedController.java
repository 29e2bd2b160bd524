package cn.zwgk.policy.targeted.web;

import cn.zwgk.policy.document.DeskSight;
import cn.zwgk.policy.document.Document;
import cn.zwgk.policy.document.DocumentId;
import cn.zwgk.policy.document.Documents;
import cn.zwgk.policy.document.Roles;
import cn.zwgk.policy.targeted.Audience;
import cn.zwgk.policy.targeted.AudiencePage;
import cn.zwgk.policy.targeted.AudiencePages;
import cn.zwgk.policy.targeted.IssueLink;
import cn.zwgk.policy.targeted.SetAudience;
import cn.zwgk.policy.targeted.TargetedEntry;
import cn.zwgk.policy.targeted.TargetedList;
import cn.zwgk.web.Actor;
import cn.zwgk.web.ETags;
import cn.zwgk.web.PageRequest;
import cn.zwgk.web.Paged;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who may read a targeted document, at the desk. */
@RestController
@RequestMapping(path = "/api/{version}/targeted-documents", version = "1")
@Tag(name = "定点定向公开")
class TargetedController {

    private static final String MAY_TARGET = "hasAnyRole('drafter', 'openness-office')";

    private final Documents documents;
    private final AudiencePages pages;
    private final SetAudience audience;
    private final IssueLink links;
    private final TargetedList list;

    TargetedController(
            Documents documents, AudiencePages pages, SetAudience audience, IssueLink links, TargetedList list) {
        this.documents = documents;
        this.pages = pages;
        this.audience = audience;
        this.links = links;
        this.list = list;
    }

    @GetMapping
    @PreAuthorize("hasRole('openness-office')")
    @Operation(summary = "定点定向公开的文件", description = "含阅读次数和人数；排序字段：title、publishedAt、readings、lastReadAt。")
    ResponseEntity<Paged<TargetedEntry>> list(
            @RequestParam(defaultValue = "") @Size(max = 100) String q, PageRequest paging) {
        return Private.answer(list.all(q, paging));
    }

    @GetMapping("/{id:[0-9a-fA-F-]{36}}/audience")
    @PreAuthorize(Roles.AT_THE_DESK)
    @Operation(summary = "公开范围", description = "公开对象、阅读链接（不含阅读码）和变更记录。")
    ResponseEntity<AudiencePage> audience(@PathVariable UUID id, Actor actor) {
        return page(document(id, actor), actor);
    }

    @PutMapping("/{id:[0-9a-fA-F-]{36}}/audience")
    @PreAuthorize(MAY_TARGET)
    @Operation(summary = "设定公开范围", description = "须带 If-Match（公开范围的版本）。发布以后只能由政务公开办修改，并须说明理由。")
    ResponseEntity<AudiencePage> set(
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody @Valid AudienceInput input,
            Actor actor) {
        Document document = document(id, actor);
        Audience before = pages.present(document);
        ETags.require(ifMatch, before.version());
        audience.set(document, before, input.all(), input.reason(), actor);
        return page(document, actor);
    }

    @PostMapping("/{id:[0-9a-fA-F-]{36}}/links")
    @PreAuthorize(MAY_TARGET)
    @Operation(summary = "发放阅读链接", description = "阅读码只在本次应答中出现一次，平台只保存其散列值，所以不接受 Idempotency-Key（否则要保存应答）；重复发放的链接可以收回。")
    ResponseEntity<LinkIssued> issue(@PathVariable UUID id, @RequestBody @Valid LinkInput input, Actor actor) {
        IssueLink.Issued issued = links.issue(document(id, actor), input.holder(), input.expiresAt(), actor);
        return ResponseEntity.status(HttpStatus.CREATED)
                .cacheControl(CacheControl.noStore().cachePrivate())
                .body(new LinkIssued(pages.entry(issued.link()), issued.code()));
    }

    @PostMapping("/{id:[0-9a-fA-F-]{36}}/links/{linkId}/revoke")
    @PreAuthorize(MAY_TARGET)
    @Operation(summary = "收回阅读链接", description = "须说明理由，立即生效。")
    ResponseEntity<AudiencePage> revoke(
            @PathVariable UUID id, @PathVariable UUID linkId, @RequestBody @Valid RevokeInput input, Actor actor) {
        Document document = document(id, actor);
        links.revoke(document, linkId, input.reason(), actor);
        return page(document, actor);
    }

    /** The next edition of a document has the audience of the present one. */
    private Document document(UUID id, Actor actor) {
        Document asked = DeskSight.require(documents.get(new DocumentId(id)), actor);
        return asked.revision().map(revision -> documents.get(revision.of())).orElse(asked);
    }

    private ResponseEntity<AudiencePage> page(Document document, Actor actor) {
        AudiencePage page = pages.of(document, actor);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore().cachePrivate())
                .eTag(ETags.of(page.version()))
                .body(page);
    }
}
