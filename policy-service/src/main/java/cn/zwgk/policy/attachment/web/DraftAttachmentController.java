package cn.zwgk.policy.attachment.web;

import cn.zwgk.policy.attachment.Attachment;
import cn.zwgk.policy.attachment.AttachmentEntry;
import cn.zwgk.policy.attachment.Attachments;
import cn.zwgk.policy.attachment.ChangeAttachments;
import cn.zwgk.policy.attachment.Download;
import cn.zwgk.policy.attachment.Intake;
import cn.zwgk.policy.document.DeskSight;
import cn.zwgk.policy.document.Document;
import cn.zwgk.policy.document.DocumentId;
import cn.zwgk.policy.document.Documents;
import cn.zwgk.policy.document.Roles;
import cn.zwgk.web.Actor;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.Objects;
import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Attachments of drafts. */
@RestController
@RequestMapping(path = "/api/{version}/drafts/{id}/attachments", version = "1")
@Tag(name = "起草与审核")
class DraftAttachmentController {

    private final Documents documents;
    private final Attachments attachments;
    private final ChangeAttachments changing;
    private final Intake intake;
    private final Download download;

    DraftAttachmentController(
            Documents documents,
            Attachments attachments,
            ChangeAttachments changing,
            Intake intake,
            Download download) {
        this.documents = documents;
        this.attachments = attachments;
        this.changing = changing;
        this.intake = intake;
        this.download = download;
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @PreAuthorize(Roles.MAY_DRAFT)
    @Operation(summary = "添加附件", description = "按内容识别类型；程序、脚本和网页不予接受。修改附件后须重新签署保密审查。")
    ResponseEntity<AttachmentEntry> add(@PathVariable UUID id, @RequestPart MultipartFile file, Actor actor) {
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        Attachment added = changing.add(documents.get(new DocumentId(id)), actor, intake.receive(name, file));
        URI address = URI.create("/api/v1/drafts/%s/attachments/%s".formatted(id, added.id()));
        return ResponseEntity.created(address).body(AttachmentEntry.of(added));
    }

    @DeleteMapping("/{attachmentId}")
    @PreAuthorize(Roles.MAY_DRAFT)
    @Operation(summary = "删除附件")
    ResponseEntity<Void> remove(@PathVariable UUID id, @PathVariable UUID attachmentId, Actor actor) {
        changing.remove(documents.get(new DocumentId(id)), actor, attachmentId);
        return ResponseEntity.noContent().build();
    }

    @GetMapping("/{attachmentId}")
    @PreAuthorize(Roles.AT_THE_DESK)
    @Operation(summary = "下载草稿附件")
    ResponseEntity<Resource> download(@PathVariable UUID id, @PathVariable UUID attachmentId, Actor actor) {
        Document document = DeskSight.require(documents.get(new DocumentId(id)), actor);
        Attachment attachment = attachments.get(document.id(), attachmentId);
        return download.original(attachment);
    }
}
