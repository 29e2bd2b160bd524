package cn.zwgk.policy.acts.web;

import cn.zwgk.policy.document.DeskSight;
import cn.zwgk.policy.document.Document;
import cn.zwgk.policy.document.DocumentAct;
import cn.zwgk.policy.document.DocumentId;
import cn.zwgk.policy.document.Documents;
import cn.zwgk.policy.document.Roles;
import cn.zwgk.policy.drafting.DraftPage;
import cn.zwgk.policy.drafting.DraftPages;
import cn.zwgk.web.Actor;
import cn.zwgk.web.ETags;
import cn.zwgk.web.Refused;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Everything that people do with a document; who may do what and when stands in the transition table. */
@RestController
@RequestMapping(path = "/api/{version}/drafts/{id}/acts", version = "1")
@Tag(name = "起草与审核")
class ActController {

    private final Documents documents;
    private final DocumentActs acts;
    private final DraftPages pages;

    ActController(Documents documents, DocumentActs acts, DraftPages pages) {
        this.documents = documents;
        this.acts = acts;
        this.pages = pages;
    }

    @PostMapping("/{act}")
    @PreAuthorize(Roles.AT_THE_DESK)
    @Operation(
            summary = "办理文件",
            description = "act：sign-secrecy-review 签署保密审查、submit 提交审核、pass 审核通过（须 proofread=true）、return 退文（须 reason）、"
                    + "publish 发布、schedule 定时发布（须 publishAt）、cancel-schedule 取消定时、withdraw 撤下（须 reason，unpublishing 注明方式和引导文件）、discard 作废、"
                    + "begin-edition 起草新版本（须 edition.changeNote）、publish-edition 发布新版本、publish-urgently 急件先发（须 reason）、"
                    + "approve-urgent 补批同意、refuse-urgent 补批不同意（须 reason）、withhold 不予公开（须 reason 和 withholding）、"
                    + "keep-withheld 评估后继续不公开、open-up 评估后转为公开（须 reason）。"
                    + "可带 If-Match，避免办理已被他人修改的文件。")
    ResponseEntity<DraftPage> take(
            @PathVariable UUID id,
            @PathVariable String act,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody(required = false) @Valid @Nullable ActInput input,
            Actor actor) {
        DocumentAct known = DocumentAct.of(act).orElseThrow(() -> Refused.notFound("act-unknown"));
        Document document = DeskSight.require(documents.get(new DocumentId(id)), actor);
        ETags.verify(ifMatch, document.version());
        acts.take(known, document, actor, input == null ? ActInput.NOTHING : input);
        return ResponseEntity.ok().eTag(ETags.of(document.version())).body(pages.of(document, actor));
    }
}
