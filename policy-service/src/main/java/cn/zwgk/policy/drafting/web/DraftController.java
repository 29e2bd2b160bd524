package cn.zwgk.policy.drafting.web;

import cn.zwgk.policy.document.DeskSight;
import cn.zwgk.policy.document.Document;
import cn.zwgk.policy.document.DocumentId;
import cn.zwgk.policy.document.DocumentState;
import cn.zwgk.policy.document.Documents;
import cn.zwgk.policy.document.Roles;
import cn.zwgk.policy.drafting.DiscardDraft;
import cn.zwgk.policy.drafting.DraftEntry;
import cn.zwgk.policy.drafting.DraftList;
import cn.zwgk.policy.drafting.DraftPage;
import cn.zwgk.policy.drafting.DraftPages;
import cn.zwgk.policy.drafting.WriteDraft;
import cn.zwgk.web.Actor;
import cn.zwgk.web.ETags;
import cn.zwgk.web.Idempotent;
import cn.zwgk.web.PageRequest;
import cn.zwgk.web.Paged;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Documents at the desk, from the first draft on. */
@RestController
@RequestMapping(path = "/api/{version}/drafts", version = "1")
@Tag(name = "起草与审核")
class DraftController {

    private final Documents documents;
    private final WriteDraft writing;
    private final DiscardDraft discarding;
    private final DraftPages pages;
    private final DraftList drafts;
    private final String organisation;

    DraftController(
            Documents documents,
            WriteDraft writing,
            DiscardDraft discarding,
            DraftPages pages,
            DraftList drafts,
            @Value("${zwgk.organisation.name}") String organisation) {
        this.documents = documents;
        this.writing = writing;
        this.discarding = discarding;
        this.pages = pages;
        this.drafts = drafts;
        this.organisation = organisation;
    }

    @GetMapping
    @PreAuthorize(Roles.AT_THE_DESK)
    @Operation(summary = "文件列表（工作台）", description = "可按状态、本人起草和关键词筛选；排序字段：updatedAt、title、state、writtenOn、publishAt。")
    Paged<DraftEntry> list(
            @RequestParam(required = false) @Nullable DocumentState state,
            @RequestParam(defaultValue = "false") boolean mine,
            @RequestParam(required = false) @Nullable String q,
            PageRequest paging,
            Actor actor) {
        return drafts.list(new DraftList.Filter(state, mine, q), actor, paging);
    }

    @PostMapping
    @Idempotent
    @PreAuthorize(Roles.MAY_DRAFT)
    @Operation(summary = "起草文件", description = "只需标题和种类即可开始；其余内容在提交审核时检查。可带 Idempotency-Key 重试。")
    ResponseEntity<DraftPage> begin(@RequestBody @Valid DraftInput input, Actor actor) {
        Document document = writing.begin(input.content(organisation, actor.office()), actor);
        return ResponseEntity.created(URI.create("/api/v1/drafts/" + document.id()))
                .eTag(ETags.of(document.version()))
                .body(pages.of(document, actor));
    }

    @GetMapping("/{id}")
    @PreAuthorize(Roles.AT_THE_DESK)
    @Operation(summary = "查看文件（工作台）", description = "含本人可以办理的事项、不予受理的理由、审核意见和办理过程。")
    ResponseEntity<DraftPage> page(@PathVariable UUID id, Actor actor) {
        return answer(DeskSight.require(documents.get(new DocumentId(id)), actor), actor);
    }

    @PutMapping("/{id}")
    @PreAuthorize(Roles.MAY_DRAFT)
    @Operation(summary = "修改草稿", description = "须带 If-Match。修改后须重新签署保密审查。")
    ResponseEntity<DraftPage> edit(
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody @Valid DraftInput input,
            Actor actor) {
        Document document = DeskSight.require(documents.get(new DocumentId(id)), actor);
        ETags.require(ifMatch, document.version());
        writing.edit(document, input.content(organisation, actor.office()), actor);
        return answer(document, actor);
    }

    @DeleteMapping("/{id}")
    @PreAuthorize(Roles.MAY_DRAFT)
    @Operation(summary = "作废草稿", description = "草稿不再显示，留存备查。")
    ResponseEntity<Void> discard(
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            Actor actor) {
        Document document = DeskSight.require(documents.get(new DocumentId(id)), actor);
        ETags.verify(ifMatch, document.version());
        discarding.discard(document, actor, null);
        return ResponseEntity.noContent().build();
    }

    private ResponseEntity<DraftPage> answer(Document document, Actor actor) {
        return ResponseEntity.ok().eTag(ETags.of(document.version())).body(pages.of(document, actor));
    }
}
