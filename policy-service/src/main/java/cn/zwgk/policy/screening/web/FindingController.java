package cn.zwgk.policy.screening.web;

import cn.zwgk.policy.document.DeskSight;
import cn.zwgk.policy.document.Document;
import cn.zwgk.policy.document.DocumentId;
import cn.zwgk.policy.document.Documents;
import cn.zwgk.policy.document.Roles;
import cn.zwgk.policy.screening.ClearFinding;
import cn.zwgk.policy.screening.DraftFindings;
import cn.zwgk.policy.screening.PlainBody;
import cn.zwgk.policy.screening.RedactFindings;
import cn.zwgk.policy.screening.terms.Proofreading;
import cn.zwgk.policy.wording.Wording;
import cn.zwgk.web.Actor;
import cn.zwgk.web.ETags;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Findings of drafts. */
@RestController
@RequestMapping(path = "/api/{version}/drafts/{id}/findings", version = "1")
@Tag(name = "发布前检查")
class FindingController {

    /** Why a finding may be published. */
    record ClearanceInput(
            @Nullable @Size(max = 2000, message = "{draft.text-too-long}")
            String reason) {}

    /** Which findings are to be taken out. */
    record RedactionInput(
            @NotEmpty(message = "{redaction.findings-missing}")
            @Size(max = 2000, message = "{redaction.findings-too-many}")
            List<@Size(max = 64) String> findings) {}

    private final Documents documents;
    private final DraftFindings findings;
    private final ClearFinding clearing;
    private final RedactFindings redacting;
    private final Proofreading proofreading;
    private final Wording wording;

    FindingController(
            Documents documents,
            DraftFindings findings,
            ClearFinding clearing,
            RedactFindings redacting,
            Proofreading proofreading,
            Wording wording) {
        this.documents = documents;
        this.findings = findings;
        this.clearing = clearing;
        this.redacting = redacting;
        this.proofreading = proofreading;
        this.wording = wording;
    }

    @GetMapping
    @PreAuthorize(Roles.AT_THE_DESK)
    @Operation(summary = "检查结果", description = "标题、一句话解读、正文和全部附件中的个人信息和密级标志，逐条注明位置，内容已遮盖；并附校对提示。每次按当前内容重新检查。")
    ResponseEntity<FindingsView> list(@PathVariable UUID id, Actor actor) {
        return answer(seen(id, actor));
    }

    @PostMapping("/{finding}/clearance")
    @PreAuthorize(Roles.AT_THE_DESK)
    @Operation(summary = "确认一条可以公开", description = "须说明理由；只对这一条、这一处有效，内容修改后须重新确认。密级标志由未参与起草的审核人员确认。")
    ResponseEntity<FindingsView> clear(
            @PathVariable UUID id,
            @PathVariable String finding,
            @RequestBody @Valid ClearanceInput input,
            Actor actor) {
        Document document = seen(id, actor);
        clearing.clear(document, finding, input.reason(), actor);
        return answer(document);
    }

    @DeleteMapping("/{finding}/clearance")
    @PreAuthorize(Roles.AT_THE_DESK)
    @Operation(summary = "撤销确认", description = "原确认留存备查。")
    ResponseEntity<FindingsView> takeBack(@PathVariable UUID id, @PathVariable String finding, Actor actor) {
        Document document = seen(id, actor);
        clearing.takeBack(document, finding, actor);
        return answer(document);
    }

    @PostMapping("/redactions")
    @PreAuthorize(Roles.MAY_DRAFT)
    @Operation(summary = "遮盖", description = "正文中以 * 替换；附件另生成一份文件，其中相应文字已彻底去除，原件内部留存。之后须重新签署保密审查。")
    ResponseEntity<FindingsView> redact(
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody @Valid RedactionInput input,
            Actor actor) {
        Document document = seen(id, actor);
        ETags.verify(ifMatch, document.version());
        redacting.redact(document, input.findings(), actor);
        return answer(document);
    }

    private Document seen(UUID id, Actor actor) {
        return DeskSight.require(documents.get(new DocumentId(id)), actor);
    }

    private ResponseEntity<FindingsView> answer(Document document) {
        FindingsView view = FindingsView.of(
                findings.of(document),
                findings.sealed(document),
                proofreading.of(PlainBody.of(document.body().html())),
                wording);
        return ResponseEntity.ok().eTag(ETags.of(document.version())).body(view);
    }
}
