package cn.zwgk.policy.screening.web;

import cn.zwgk.policy.document.Roles;
import cn.zwgk.policy.screening.terms.MaintainTerms;
import cn.zwgk.policy.screening.terms.Term;
import cn.zwgk.policy.screening.terms.TermCategory;
import cn.zwgk.policy.screening.terms.Terms;
import cn.zwgk.policy.wording.Wording;
import cn.zwgk.sheets.SheetFormat;
import cn.zwgk.web.Actor;
import cn.zwgk.web.ETags;
import cn.zwgk.web.Idempotent;
import cn.zwgk.web.PageRequest;
import cn.zwgk.web.Paged;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.net.URI;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The word list for proofreading. */
@RestController
@RequestMapping(path = "/api/{version}/screening/terms", version = "1")
@Tag(name = "发布前检查")
class WordListController {

    private static final String MAY_MAINTAIN = "hasRole('openness-office')";

    private final Terms terms;
    private final MaintainTerms maintaining;
    private final Wording wording;

    WordListController(Terms terms, MaintainTerms maintaining, Wording wording) {
        this.terms = terms;
        this.maintaining = maintaining;
        this.wording = wording;
    }

    @GetMapping
    @PreAuthorize(Roles.AT_THE_DESK)
    @Operation(summary = "校对词库", description = "可按词语和类别筛选；排序字段：word、category、changedAt。")
    Paged<WordView> list(
            @RequestParam(required = false) @Size(max = 50) @Nullable String q,
            @RequestParam(required = false) @Nullable TermCategory category,
            PageRequest paging) {
        return terms.list(q, category, paging).map(term -> WordView.of(term, wording));
    }

    @GetMapping("/export")
    @PreAuthorize(Roles.AT_THE_DESK)
    @Operation(summary = "导出校对词库（CSV）", description = "按当前筛选导出。")
    ResponseEntity<byte[]> export(
            @RequestParam(required = false) @Size(max = 50) @Nullable String q,
            @RequestParam(required = false) @Nullable TermCategory category) {
        return SheetFormat.CSV.download(WordSheet.of(terms.all(q, category), wording));
    }

    @GetMapping("/{id:[0-9a-fA-F-]{36}}")
    @PreAuthorize(Roles.AT_THE_DESK)
    @Operation(summary = "查看词条")
    ResponseEntity<WordView> get(@PathVariable UUID id) {
        return answer(terms.get(id));
    }

    @PostMapping
    @Idempotent
    @PreAuthorize(MAY_MAINTAIN)
    @Operation(summary = "添加词条", description = "可带 Idempotency-Key 重试。")
    ResponseEntity<WordView> add(@RequestBody @Valid WordInput input, Actor actor) {
        Term added = maintaining.add(input.listed(), actor);
        return ResponseEntity.created(URI.create("/api/v1/screening/terms/" + added.id()))
                .eTag(ETags.of(added.version()))
                .body(WordView.of(added, wording));
    }

    @PutMapping("/{id:[0-9a-fA-F-]{36}}")
    @PreAuthorize(MAY_MAINTAIN)
    @Operation(summary = "修改词条", description = "须带 If-Match。")
    ResponseEntity<WordView> change(
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody @Valid WordInput input,
            Actor actor) {
        Term term = terms.get(id);
        ETags.require(ifMatch, term.version());
        return answer(maintaining.change(term, input.listed(), actor));
    }

    @DeleteMapping("/{id:[0-9a-fA-F-]{36}}")
    @PreAuthorize(MAY_MAINTAIN)
    @Operation(summary = "删除词条")
    ResponseEntity<Void> remove(
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            Actor actor) {
        Term term = terms.get(id);
        ETags.verify(ifMatch, term.version());
        maintaining.remove(term, actor);
        return ResponseEntity.noContent().build();
    }

    private ResponseEntity<WordView> answer(Term term) {
        return ResponseEntity.ok().eTag(ETags.of(term.version())).body(WordView.of(term, wording));
    }
}
