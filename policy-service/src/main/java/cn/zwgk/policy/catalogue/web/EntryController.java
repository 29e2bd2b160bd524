package cn.zwgk.policy.catalogue.web;

import cn.zwgk.policy.catalogue.ArrangeEntry;
import cn.zwgk.policy.catalogue.AssignContent;
import cn.zwgk.policy.catalogue.CatalogueEntries;
import cn.zwgk.policy.catalogue.CatalogueEntry;
import cn.zwgk.policy.catalogue.CatalogueTree;
import cn.zwgk.policy.catalogue.RetireEntry;
import cn.zwgk.policy.catalogue.WriteEntry;
import cn.zwgk.policy.catalogue.web.EntryActInput.Assignment;
import cn.zwgk.policy.catalogue.web.EntryActInput.Move;
import cn.zwgk.policy.catalogue.web.EntryActInput.Retirement;
import cn.zwgk.policy.catalogue.web.EntryViews.CatalogueEntryView;
import cn.zwgk.policy.catalogue.web.EntryViews.CatalogueHistoryLine;
import cn.zwgk.policy.document.Roles;
import cn.zwgk.web.Actor;
import cn.zwgk.web.ETags;
import cn.zwgk.web.Idempotent;
import cn.zwgk.web.Refusal;
import cn.zwgk.web.Refused;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import org.springframework.web.bind.annotation.RestController;

/** The catalogue at the desk: everybody reads it, the openness office maintains it. */
@RestController
@RequestMapping(path = "/api/{version}/catalogue-entries", version = "1")
@Tag(name = "主动公开目录维护")
class EntryController {

    private static final String MAINTAINS = "hasRole('openness-office')";

    private final CatalogueEntries entries;
    private final WriteEntry writing;
    private final ArrangeEntry arranging;
    private final RetireEntry retiring;
    private final AssignContent assigning;
    private final EntryViews views;

    EntryController(
            CatalogueEntries entries,
            WriteEntry writing,
            ArrangeEntry arranging,
            RetireEntry retiring,
            AssignContent assigning,
            EntryViews views) {
        this.entries = entries;
        this.writing = writing;
        this.arranging = arranging;
        this.retiring = retiring;
        this.assigning = assigning;
        this.views = views;
    }

    /** The whole catalogue in order, each entry before those below it. */
    record CatalogueEntryList(List<CatalogueEntryView> items) {}

    /** What was done to an entry. */
    record CatalogueHistory(List<CatalogueHistoryLine> items) {}

    @GetMapping
    @PreAuthorize(Roles.AT_THE_DESK)
    @Operation(summary = "目录（工作台）", description = "全部事项，按目录顺序，含已停用的。")
    CatalogueEntryList all() {
        CatalogueTree tree = entries.tree();
        return new CatalogueEntryList(
                tree.all().stream().map(entry -> views.of(tree, entry)).toList());
    }

    @PostMapping
    @Idempotent
    @PreAuthorize(MAINTAINS)
    @Operation(summary = "增加公开事项", description = "排在同级的最后；最多三级。")
    ResponseEntity<CatalogueEntryView> add(@RequestBody @Valid EntryInput input, Actor actor) {
        String code = input.code();
        if (code == null) {
            throw Refused.invalid(List.of(Refusal.onField("code", "catalogue-code-missing")));
        }
        CatalogueEntry added = writing.add(code, input.parentId(), input.section(), input.terms(), actor);
        return ResponseEntity.created(URI.create("/api/v1/catalogue-entries/" + added.id()))
                .eTag(ETags.of(added.version()))
                .body(views.of(entries.tree(), added));
    }

    @GetMapping("/{id:[0-9a-fA-F-]{36}}")
    @PreAuthorize(Roles.AT_THE_DESK)
    @Operation(summary = "公开事项（工作台）")
    ResponseEntity<CatalogueEntryView> one(@PathVariable UUID id) {
        return answer(entries.tree().get(id));
    }

    @GetMapping("/{id:[0-9a-fA-F-]{36}}/history")
    @PreAuthorize(Roles.AT_THE_DESK)
    @Operation(summary = "公开事项的变更记录")
    CatalogueHistory history(@PathVariable UUID id) {
        return new CatalogueHistory(views.history(entries.tree().get(id)));
    }

    @PutMapping("/{id:[0-9a-fA-F-]{36}}")
    @PreAuthorize(MAINTAINS)
    @Operation(summary = "修改公开事项", description = "须带 If-Match。改名以后，原来的名称仍然指向这个事项。")
    ResponseEntity<CatalogueEntryView> edit(
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody @Valid EntryInput input,
            Actor actor) {
        return answer(writing.edit(known(id, ifMatch, true), input.terms(), actor));
    }

    @PostMapping("/{id:[0-9a-fA-F-]{36}}/acts/move")
    @PreAuthorize(MAINTAINS)
    @Operation(summary = "移动公开事项", description = "移到另一个事项下面，或者在同级之间调整顺序；place 从 1 开始。可带 If-Match。")
    ResponseEntity<CatalogueEntryView> move(
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody @Valid Move input,
            Actor actor) {
        CatalogueEntry entry = known(id, ifMatch, false);
        return answer(arranging.move(entry, input.parentId(), input.place(), input.section(), actor));
    }

    @PostMapping("/{id:[0-9a-fA-F-]{36}}/acts/retire")
    @PreAuthorize(MAINTAINS)
    @Operation(summary = "停用公开事项", description = "须说明理由；已公开的内容继续可查。可带 If-Match。")
    ResponseEntity<CatalogueEntryView> retire(
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody @Valid Retirement input,
            Actor actor) {
        return answer(retiring.retire(known(id, ifMatch, false), input.reason(), actor));
    }

    @PostMapping("/{id:[0-9a-fA-F-]{36}}/acts/restore")
    @PreAuthorize(MAINTAINS)
    @Operation(summary = "恢复使用公开事项")
    ResponseEntity<CatalogueEntryView> restore(@PathVariable UUID id, Actor actor) {
        return answer(retiring.restore(known(id, null, false), actor));
    }

    @PostMapping("/{id:[0-9a-fA-F-]{36}}/acts/assign")
    @PreAuthorize(MAINTAINS)
    @Operation(summary = "归入公开事项", description = "classes：这些组配分类的文件（包括以后的）都归入；documents：逐份归入。文件本身不变。")
    ResponseEntity<CatalogueEntryView> assign(
            @PathVariable UUID id, @RequestBody @Valid Assignment input, Actor actor) {
        CatalogueEntry entry = known(id, null, false);
        assigning.assign(entry, input.givenClasses(), input.givenDocuments(), actor);
        return answer(entry);
    }

    @DeleteMapping("/{id:[0-9a-fA-F-]{36}}")
    @PreAuthorize(MAINTAINS)
    @Operation(summary = "删除公开事项", description = "只有从来没有内容的可以删除；有过内容的请停用。须带 If-Match。")
    ResponseEntity<Void> remove(
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            Actor actor) {
        retiring.remove(known(id, ifMatch, true), actor);
        return ResponseEntity.noContent().build();
    }

    private CatalogueEntry known(UUID id, @Nullable String ifMatch, boolean required) {
        CatalogueEntry entry = entries.tree().get(id);
        if (required) {
            ETags.require(ifMatch, entry.version());
        } else {
            ETags.verify(ifMatch, entry.version());
        }
        return entry;
    }

    private ResponseEntity<CatalogueEntryView> answer(CatalogueEntry entry) {
        return ResponseEntity.ok().eTag(ETags.of(entry.version())).body(views.of(entries.tree(), entry));
    }
}
