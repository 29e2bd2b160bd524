package cn.zwgk.policy.cleaning.web;

import cn.zwgk.policy.cleaning.CampaignId;
import cn.zwgk.policy.cleaning.Campaigns;
import cn.zwgk.policy.cleaning.Candidates;
import cn.zwgk.policy.cleaning.Candidates.Candidate;
import cn.zwgk.policy.cleaning.CleanUpOutcome;
import cn.zwgk.policy.cleaning.ItemAct;
import cn.zwgk.policy.cleaning.ItemEntry;
import cn.zwgk.policy.cleaning.ItemList;
import cn.zwgk.policy.cleaning.ItemState;
import cn.zwgk.policy.cleaning.JudgeItems;
import cn.zwgk.policy.cleaning.JudgeItems.Judged;
import cn.zwgk.policy.cleaning.SelectDocuments;
import cn.zwgk.policy.cleaning.Selection;
import cn.zwgk.policy.cleaning.WorkingSheet;
import cn.zwgk.policy.document.DocumentKind;
import cn.zwgk.policy.document.Roles;
import cn.zwgk.policy.document.Validity;
import cn.zwgk.sheets.SheetFormat;
import cn.zwgk.web.Actor;
import cn.zwgk.web.PageRequest;
import cn.zwgk.web.Paged;
import cn.zwgk.web.Refused;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** The documents of a campaign. */
@RestController
@RequestMapping(path = "/api/{version}/clean-up-campaigns/{id}", version = "1")
@Tag(name = "文件清理")
class ItemController {

    /** How many documents came in. */
    record Added(long added) {}

    private final Campaigns campaigns;
    private final Candidates candidates;
    private final SelectDocuments selecting;
    private final ItemList items;
    private final JudgeItems judging;
    private final WorkingSheet sheet;

    ItemController(
            Campaigns campaigns,
            Candidates candidates,
            SelectDocuments selecting,
            ItemList items,
            JudgeItems judging,
            WorkingSheet sheet) {
        this.campaigns = campaigns;
        this.candidates = candidates;
        this.selecting = selecting;
        this.items = items;
        this.judging = judging;
        this.sheet = sheet;
    }

    @GetMapping("/candidates")
    @PreAuthorize("hasRole('openness-office')")
    @Operation(summary = "预览选择的文件", description = "符合条件、且不在其他清理工作中的公开文件，条数精确；排序字段：title、writtenOn、publishedAt。")
    Paged<Candidate> candidates(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable DocumentKind kind,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
                    LocalDate writtenBefore,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
                    LocalDate publishedBefore,
            @RequestParam(required = false) @Size(max = 100) @Nullable String issuer,
            @RequestParam(required = false) @Nullable Validity validity,
            @RequestParam(required = false) @Size(max = 100) @Nullable String office,
            @RequestParam(required = false) @Size(max = 100) @Nullable String q,
            PageRequest paging) {
        Selection selection = new Selection(kind, writtenBefore, publishedBefore, issuer, validity, office, q);
        return candidates.of(known(id), selection, paging);
    }

    @PostMapping("/items")
    @PreAuthorize("hasRole('openness-office')")
    @Operation(summary = "选入文件", description = "按条件批量选入，或用 documentIds 逐件选入；已在其中的不重复，重试没有副作用。")
    Added select(@PathVariable UUID id, @RequestBody @Valid SelectionInput input, Actor actor) {
        CampaignId campaign = known(id);
        List<UUID> single = input.documentIds();
        return new Added(
                single == null
                        ? selecting.matching(campaign, input.selection(), actor)
                        : selecting.single(campaign, single, actor));
    }

    @GetMapping("/items")
    @PreAuthorize(Roles.AT_THE_DESK)
    @Operation(summary = "清理的文件", description = "含建议、意见、审定和本人可以办理的事项；排序字段：title、office、state、writtenOn、publishedAt。")
    Paged<ItemEntry> items(
            @PathVariable UUID id,
            @RequestParam(required = false) @Size(max = 100) @Nullable String office,
            @RequestParam(required = false) @Nullable ItemState state,
            @RequestParam(required = false) @Nullable CleanUpOutcome outcome,
            @RequestParam(required = false) @Size(max = 100) @Nullable String q,
            PageRequest paging,
            Actor actor) {
        return items.list(known(id), new ItemList.Filter(office, state, outcome, q), paging, actor);
    }

    @GetMapping("/items/ids")
    @PreAuthorize(Roles.AT_THE_DESK)
    @Operation(summary = "符合条件的全部文件", description = "只有编号，供批量办理。")
    List<UUID> ids(
            @PathVariable UUID id,
            @RequestParam(required = false) @Size(max = 100) @Nullable String office,
            @RequestParam(required = false) @Nullable ItemState state,
            @RequestParam(required = false) @Nullable CleanUpOutcome outcome,
            @RequestParam(required = false) @Size(max = 100) @Nullable String q) {
        return items.ids(known(id), new ItemList.Filter(office, state, outcome, q));
    }

    @PostMapping("/items/acts/{act}")
    @PreAuthorize(Roles.AT_THE_DESK)
    @Operation(
            summary = "逐件或批量办理",
            description = "act：assign 指定科室（须 office）、propose 提出建议、opine 提出意见（须 reason）、decide 审定（不带 outcome 即同意起草科室意见）、"
                    + "reconsider 退回重议（须 reason）、remove 移出（须 reason）。preview=true 只预览。")
    Judged judge(@PathVariable UUID id, @PathVariable String act, @RequestBody @Valid JudgingInput input, Actor actor) {
        ItemAct known = ItemAct.of(act).orElseThrow(() -> Refused.notFound("act-unknown"));
        return judging.judge(new CampaignId(id), input.itemIds(), input.judging(known), input.previewed(), actor);
    }

    @GetMapping("/sheet.xlsx")
    @PreAuthorize(Roles.AT_THE_DESK)
    @Operation(summary = "导出工作底稿（XLSX）")
    ResponseEntity<StreamingResponseBody> xlsx(@PathVariable UUID id, Actor actor) {
        return file(SheetFormat.XLSX, known(id), actor);
    }

    @GetMapping("/sheet.csv")
    @PreAuthorize(Roles.AT_THE_DESK)
    @Operation(summary = "导出工作底稿（CSV）")
    ResponseEntity<StreamingResponseBody> csv(@PathVariable UUID id, Actor actor) {
        return file(SheetFormat.CSV, known(id), actor);
    }

    private CampaignId known(UUID id) {
        return campaigns.get(new CampaignId(id)).id();
    }

    private ResponseEntity<StreamingResponseBody> file(SheetFormat format, CampaignId campaign, Actor actor) {
        return format.download("clean-up-" + campaign.value()).body(out -> sheet.write(format, campaign, actor, out));
    }
}
