package cn.zwgk.policy.cleaning.web;

import cn.zwgk.policy.cleaning.AmendmentTask;
import cn.zwgk.policy.cleaning.AmendmentTasks;
import cn.zwgk.policy.cleaning.Campaign;
import cn.zwgk.policy.cleaning.CampaignAct;
import cn.zwgk.policy.cleaning.CampaignId;
import cn.zwgk.policy.cleaning.CampaignPage;
import cn.zwgk.policy.cleaning.CampaignPages;
import cn.zwgk.policy.cleaning.CampaignState;
import cn.zwgk.policy.cleaning.Campaigns;
import cn.zwgk.policy.cleaning.PublishResult;
import cn.zwgk.policy.cleaning.ResultDocument;
import cn.zwgk.policy.cleaning.RunCampaign;
import cn.zwgk.policy.document.Roles;
import cn.zwgk.web.Actor;
import cn.zwgk.web.ETags;
import cn.zwgk.web.Idempotent;
import cn.zwgk.web.PageRequest;
import cn.zwgk.web.Paged;
import cn.zwgk.web.Refused;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

/** 失效文件清理, at the desk. Who may do what and when stands in the transition table. */
@RestController
@RequestMapping(path = "/api/{version}/clean-up-campaigns", version = "1")
@Tag(name = "文件清理")
class CampaignController {

    private final Campaigns campaigns;
    private final CampaignPages pages;
    private final RunCampaign running;
    private final PublishResult publishing;
    private final ResultDocument result;
    private final AmendmentTasks amendments;

    CampaignController(
            Campaigns campaigns,
            CampaignPages pages,
            RunCampaign running,
            PublishResult publishing,
            ResultDocument result,
            AmendmentTasks amendments) {
        this.campaigns = campaigns;
        this.pages = pages;
        this.running = running;
        this.publishing = publishing;
        this.result = result;
        this.amendments = amendments;
    }

    @GetMapping
    @PreAuthorize(Roles.AT_THE_DESK)
    @Operation(summary = "清理工作列表", description = "含进度；排序字段：title、endsOn、openedAt、state。")
    Paged<CampaignPage> list(
            @RequestParam(required = false) @Nullable CampaignState state, PageRequest paging, Actor actor) {
        return pages.list(state, paging, actor);
    }

    @PostMapping
    @Idempotent
    @PreAuthorize("hasRole('openness-office')")
    @Operation(summary = "开展清理", description = "可带 Idempotency-Key 重试。")
    ResponseEntity<CampaignPage> open(@RequestBody @Valid CampaignInput input, Actor actor) {
        Campaign campaign = running.open(input.plan(), actor);
        return ResponseEntity.created(URI.create("/api/v1/clean-up-campaigns/" + campaign.id()))
                .eTag(ETags.of(campaign.version()))
                .body(pages.of(campaign, actor));
    }

    @GetMapping("/{id:[0-9a-fA-F-]{36}}")
    @PreAuthorize(Roles.AT_THE_DESK)
    @Operation(summary = "清理工作", description = "含各科室进度、距期限的工作日、本人可以办理的事项和办理过程。")
    ResponseEntity<CampaignPage> page(@PathVariable UUID id, Actor actor) {
        return answer(campaigns.get(new CampaignId(id)), actor);
    }

    @PutMapping("/{id:[0-9a-fA-F-]{36}}")
    @PreAuthorize("hasRole('openness-office')")
    @Operation(summary = "修改清理工作", description = "须带 If-Match。启动以后只能修改期限。")
    ResponseEntity<CampaignPage> edit(
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody @Valid CampaignInput input,
            Actor actor) {
        Campaign campaign = campaigns.get(new CampaignId(id));
        ETags.require(ifMatch, campaign.version());
        return answer(running.edit(campaign, input.plan(), actor), actor);
    }

    @PostMapping("/{id:[0-9a-fA-F-]{36}}/acts/{act}")
    @PreAuthorize(Roles.AT_THE_DESK)
    @Operation(
            summary = "办理清理工作",
            description =
                    "act：start 启动、cancel 取消（须 reason）、prepare-result 拟定结果（须 title、preface、effectiveOn）、check 复核（须 proofread=true）、"
                            + "return-result 退回结果（须 reason）、publish 公布结果。重复公布不会重复生效。")
    ResponseEntity<CampaignPage> take(
            @PathVariable UUID id,
            @PathVariable String act,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody(required = false) @Valid @Nullable CampaignActInput given,
            Actor actor) {
        CampaignAct known = CampaignAct.of(act).orElseThrow(() -> Refused.notFound("act-unknown"));
        Campaign campaign = campaigns.get(new CampaignId(id));
        if (known != CampaignAct.PUBLISH || campaign.state() != CampaignState.PUBLISHED) {
            ETags.verify(ifMatch, campaign.version());
        }
        CampaignActInput input = given == null ? CampaignActInput.NOTHING : given;
        Campaign changed =
                switch (known) {
                    case START -> running.start(campaign, actor);
                    case CANCEL -> running.cancel(campaign, input.reason(), actor);
                    case PREPARE_RESULT -> running.prepareResult(campaign, input.draft(), actor);
                    case RETURN_RESULT -> running.returnResult(campaign, input.reason(), actor);
                    case CHECK ->
                        running.check(campaign, Boolean.TRUE.equals(input.proofread()), input.remark(), actor);
                    case PUBLISH -> publishing.publish(campaign.id(), actor);
                };
        return answer(changed, actor);
    }

    @GetMapping("/{id:[0-9a-fA-F-]{36}}/result")
    @PreAuthorize(Roles.AT_THE_DESK)
    @Operation(summary = "预览清理结果", description = "公布以前供复核、校对的全文。")
    ResultDocument.Preview result(@PathVariable UUID id) {
        return result.preview(campaigns.get(new CampaignId(id)));
    }

    @GetMapping("/amendments")
    @PreAuthorize(Roles.AT_THE_DESK)
    @Operation(summary = "拟修改任务", description = "清理结果要求修改的文件；修改、替代或废止它的文件发布以后，任务自动完成。排序字段：title、office、since。")
    Paged<AmendmentTask> amendments(
            @RequestParam(required = false) @Size(max = 100) @Nullable String office,
            @RequestParam(required = false) @Nullable Boolean open,
            PageRequest paging) {
        return amendments.list(office, open, paging);
    }

    private ResponseEntity<CampaignPage> answer(Campaign campaign, Actor actor) {
        return ResponseEntity.ok().eTag(ETags.of(campaign.version())).body(pages.of(campaign, actor));
    }
}
