package cn.zwgk.application.proposal.web;

import cn.zwgk.application.proposal.DecideProposal;
import cn.zwgk.application.proposal.DisclosureProposals;
import cn.zwgk.application.proposal.ProposalAct;
import cn.zwgk.application.proposal.ProposalOrigin;
import cn.zwgk.application.proposal.ProposalState;
import cn.zwgk.application.proposal.ProposalWay;
import cn.zwgk.application.proposal.Propose;
import cn.zwgk.web.Actor;
import cn.zwgk.web.ETags;
import cn.zwgk.web.Idempotent;
import cn.zwgk.web.PageRequest;
import cn.zwgk.web.Paged;
import cn.zwgk.web.Refused;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 主动公开建议, at the desk. Who may do what and when stands in the transition table. */
@RestController
@RequestMapping(path = "/api/{version}/disclosure-proposals", version = "1")
@Tag(name = "主动公开建议")
class ProposalsController {

    static final String READERS =
            "hasAnyRole('disclosure-officer', 'openness-office', 'legal-counsel', 'bureau-leader')";
    static final String OFFICERS = "hasAnyRole('disclosure-officer', 'openness-office')";
    private static final String ONE = "/{id:[0-9a-fA-F-]{36}}";

    private final DisclosureProposals proposals;
    private final Propose propose;
    private final DecideProposal decide;
    private final ProposalViews views;

    ProposalsController(DisclosureProposals proposals, Propose propose, DecideProposal decide, ProposalViews views) {
        this.proposals = proposals;
        this.propose = propose;
        this.decide = decide;
        this.views = views;
    }

    /** Cases of several applicants who asked for the same. */
    record ProposalInput(
            @Schema(example = "2025年度养老机构等级评定结果") @Nullable String title,

            @Nullable List<UUID> caseIds,

            @Schema(example = "三个月内有五人申请，涉及老年人选择养老机构，宜主动公开。") @Nullable
            String reason) {}

    /** What an act needs; each takes of it what is its own. */
    record ProposalActInput(
            @Nullable ProposalWay way,
            @Nullable String reason,
            @Nullable UUID documentId) {

        static final ProposalActInput NOTHING = new ProposalActInput(null, null, null);
    }

    /** The release that was begun. */
    record BegunRelease(UUID releaseId) {}

    @GetMapping
    @PreAuthorize(READERS)
    @Operation(summary = "主动公开建议", description = "可按阶段、来源、申请件筛选和查找；排序字段：proposedAt、updatedAt、number。")
    Paged<ProposalLine> list(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable Set<ProposalState> state,
            @RequestParam(required = false) @Nullable Set<ProposalOrigin> origin,
            @RequestParam(required = false) @Nullable UUID caseId,
            Actor actor,
            PageRequest paging) {
        return proposals
                .find(new DisclosureProposals.Filter(q, state, origin, caseId), actor, paging)
                .map(views::line);
    }

    @PostMapping
    @Idempotent
    @PreAuthorize(OFFICERS)
    @Operation(summary = "建议主动公开多人申请的信息", description = "条例第四十四条第一款。至少两件，申请人不同。可带 Idempotency-Key 重试。")
    ResponseEntity<ProposalView> propose(@RequestBody ProposalInput input, Actor actor) {
        UUID id = propose.becauseSeveralAsked(input.title(), input.caseIds(), input.reason(), actor);
        ProposalView view = views.of(id, actor);
        return ResponseEntity.created(URI.create("/api/v1/disclosure-proposals/" + id))
                .eTag(ETags.of(view.version()))
                .body(view);
    }

    @GetMapping(ONE)
    @PreAuthorize(READERS)
    @Operation(summary = "一件主动公开建议", description = "含相关申请、决定、办理过程和本人可以办理的事项。")
    ResponseEntity<ProposalView> one(@PathVariable UUID id, Actor actor) {
        return answer(id, actor);
    }

    @PostMapping(ONE + "/acts/{act}")
    @PreAuthorize(OFFICERS)
    @Operation(
            summary = "办理",
            description =
                    "act：accept 采纳（须 way、reason）、decline 不予采纳（须 reason）、link-document 登记公开的文件（须 documentId，文件须已发布）。")
    ResponseEntity<ProposalView> take(
            @PathVariable UUID id,
            @PathVariable String act,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody(required = false) @Nullable ProposalActInput given,
            Actor actor) {
        ProposalAct known = ProposalAct.of(act).orElseThrow(() -> Refused.notFound("act-unknown"));
        ProposalActInput input = given == null ? ProposalActInput.NOTHING : given;
        switch (known) {
            case ACCEPT -> decide.accept(id, ifMatch, input.way(), input.reason(), actor);
            case DECLINE -> decide.decline(id, ifMatch, input.reason(), actor);
            case LINK_DOCUMENT -> decide.linkDocument(id, ifMatch, decide.published(input.documentId()), actor);
            case CARRY_OUT -> throw new IllegalStateException("Only the platform carries out");
        }
        return answer(id, actor);
    }

    @PostMapping(ONE + "/release")
    @Idempotent
    @PreAuthorize(OFFICERS)
    @Operation(summary = "起草公布件", description = "从已采纳的建议起草；内容取自最近提供信息的一件答复。可带 Idempotency-Key 重试。")
    ResponseEntity<BegunRelease> draftRelease(@PathVariable UUID id, Actor actor) {
        UUID release = decide.draftRelease(id, actor);
        return ResponseEntity.created(URI.create("/api/v1/information-releases/" + release))
                .body(new BegunRelease(release));
    }

    private ResponseEntity<ProposalView> answer(UUID id, Actor actor) {
        ProposalView view = views.of(id, actor);
        return ResponseEntity.ok()
                .eTag(ETags.of(view.version()))
                .cacheControl(CacheControl.noStore())
                .body(view);
    }
}
