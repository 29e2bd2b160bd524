package cn.zwgk.policy.ledger.web;

import cn.zwgk.policy.attachment.Download;
import cn.zwgk.policy.attachment.KeptFile;
import cn.zwgk.policy.desk.Act;
import cn.zwgk.policy.ledger.LedgerRoles;
import cn.zwgk.policy.ledger.evidence.DecideEvidence;
import cn.zwgk.policy.ledger.evidence.Evidence;
import cn.zwgk.policy.ledger.evidence.EvidenceAct;
import cn.zwgk.policy.ledger.evidence.EvidenceRecords;
import cn.zwgk.policy.ledger.evidence.SubmitEvidence;
import cn.zwgk.policy.ledger.file.LedgerFile;
import cn.zwgk.policy.ledger.file.LedgerFiles;
import cn.zwgk.policy.ledger.plan.Obligation;
import cn.zwgk.policy.ledger.plan.Obligations;
import cn.zwgk.web.Actor;
import cn.zwgk.web.ETags;
import cn.zwgk.web.Idempotent;
import cn.zwgk.web.Refused;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** 佐证: handed in by an officer, confirmed by somebody else. */
@RestController
@RequestMapping(path = "/api/{version}/plan-ledger", version = "1")
@Tag(name = "要点台账")
class EvidenceController {

    private final Obligations obligations;
    private final EvidenceRecords records;
    private final SubmitEvidence submitting;
    private final DecideEvidence deciding;
    private final LedgerFiles files;
    private final LedgerUploads uploads;
    private final Download download;
    private final LedgerPages pages;

    EvidenceController(
            Obligations obligations,
            EvidenceRecords records,
            SubmitEvidence submitting,
            DecideEvidence deciding,
            LedgerFiles files,
            LedgerUploads uploads,
            Download download,
            LedgerPages pages) {
        this.obligations = obligations;
        this.records = records;
        this.submitting = submitting;
        this.deciding = deciding;
        this.files = files;
        this.uploads = uploads;
        this.download = download;
        this.pages = pages;
    }

    /** Where the evidence stands, for uploading its papers. */
    record SubmittedEvidence(UUID id) {}

    @PostMapping("/obligations/{id}/evidence")
    @Idempotent
    @PreAuthorize(LedgerRoles.OFFICERS)
    @Operation(summary = "提交佐证", description = "计入本人科室；政务公开办可为任一科室提交。附件另行上传，核实时须有附件或链接。")
    ResponseEntity<SubmittedEvidence> submit(
            @PathVariable UUID id, @RequestBody @Valid EvidenceInput input, Actor actor) {
        Evidence evidence = submitting.submit(obligations.get(id), input.content(actor), actor);
        return ResponseEntity.created(URI.create("/api/v1/plan-ledger/obligations/" + id))
                .body(new SubmittedEvidence(evidence.id()));
    }

    @PutMapping("/evidence/{id}")
    @PreAuthorize(LedgerRoles.OFFICERS)
    @Operation(summary = "补正后重新提交", description = "须带 If-Match；只有未采纳的佐证可以由提交人补正。")
    ResponseEntity<ObligationPage> resubmit(
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody @Valid EvidenceInput input,
            Actor actor) {
        Evidence evidence = records.get(id);
        ETags.require(ifMatch, evidence.version());
        submitting.resubmit(obligations.get(evidence.obligationId()), evidence, input.content(actor), actor);
        return answer(evidence, actor);
    }

    @PostMapping("/evidence/{id}/acts/{act}")
    @PreAuthorize(LedgerRoles.OFFICERS)
    @Operation(
            summary = "办理佐证",
            description = "act：confirm 核实（提交人以外的人）、refuse 不予采纳（须 reason）、take-back 撤回（提交人）、revoke 撤销（须 reason）。")
    ResponseEntity<ObligationPage> act(
            @PathVariable UUID id,
            @PathVariable String act,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody(required = false) @Valid @Nullable LedgerReason input,
            Actor actor) {
        Evidence evidence = records.get(id);
        ETags.verify(ifMatch, evidence.version());
        @Nullable String reason = LedgerReason.of(input);
        switch (Act.known(EvidenceAct.class, act)) {
            case CONFIRM -> deciding.confirm(evidence, actor);
            case REFUSE -> deciding.refuse(evidence, reason, actor);
            case TAKE_BACK -> deciding.takeBack(evidence, actor);
            case REVOKE -> deciding.revoke(evidence, reason, actor);
            case RESUBMIT -> throw Refused.notFound("act-unknown");
        }
        return answer(evidence, actor);
    }

    @PostMapping(path = "/evidence/{id}/files", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @PreAuthorize(LedgerRoles.OFFICERS)
    @Operation(summary = "上传佐证附件", description = "核实之前由提交人上传；按内容识别类型，程序、脚本和网页不予接受。")
    ResponseEntity<LedgerFile> attach(@PathVariable UUID id, @RequestPart MultipartFile file, Actor actor) {
        Evidence evidence = records.get(id);
        evidence.requireOpenFor(actor);
        return uploads.take(id, file);
    }

    @GetMapping("/files/{id}")
    @PreAuthorize(LedgerRoles.OFFICERS)
    @Operation(summary = "下载台账附件")
    ResponseEntity<Resource> file(@PathVariable UUID id) {
        LedgerFile file = files.get(id);
        return download.original(new KeptFile(file.fileName(), file.mediaType(), file.size(), file.sha256()));
    }

    private ResponseEntity<ObligationPage> answer(Evidence evidence, Actor actor) {
        Obligation obligation = obligations.get(evidence.obligationId());
        return ResponseEntity.ok().body(pages.of(obligation, actor));
    }
}
