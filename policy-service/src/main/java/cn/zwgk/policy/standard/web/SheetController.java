package cn.zwgk.policy.standard.web;

import cn.zwgk.policy.document.Roles;
import cn.zwgk.policy.standard.CheckSheet;
import cn.zwgk.policy.standard.DecideSheet;
import cn.zwgk.policy.standard.ProposeSheet;
import cn.zwgk.policy.standard.SheetAct;
import cn.zwgk.policy.standard.SheetDraft.DraftCell;
import cn.zwgk.policy.standard.SheetState;
import cn.zwgk.policy.standard.SheetViews;
import cn.zwgk.policy.standard.StandardFiles;
import cn.zwgk.policy.standard.StandardSheet;
import cn.zwgk.policy.standard.StandardSheets;
import cn.zwgk.web.Actor;
import cn.zwgk.web.ETags;
import cn.zwgk.web.Idempotent;
import cn.zwgk.web.PageRequest;
import cn.zwgk.web.Paged;
import cn.zwgk.web.Refused;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

/** 标准报送: sheets of amounts, proposed by an office and confirmed by another person. */
@RestController
@RequestMapping(path = "/api/{version}/assistance-standards", version = "1")
@Tag(name = "救助标准报送")
class SheetController {

    private static final String MAY_PROPOSE = "hasAnyRole('drafter', 'openness-office')";

    /** A file as text. */
    @Schema(name = "StandardCsvInput")
    record CsvInput(@Size(max = 500_000) String csv) {}

    /** Why, or what should be noted. */
    @Schema(name = "StandardDecisionInput")
    record DecisionInput(
            @Nullable @Size(max = 1000, message = "{standard.text-too-long}")
            String reason) {}

    private final CheckSheet checking;
    private final ProposeSheet proposing;
    private final DecideSheet deciding;
    private final StandardSheets sheets;
    private final SheetViews views;
    private final StandardFiles files;

    SheetController(
            CheckSheet checking,
            ProposeSheet proposing,
            DecideSheet deciding,
            StandardSheets sheets,
            SheetViews views,
            StandardFiles files) {
        this.checking = checking;
        this.proposing = proposing;
        this.deciding = deciding;
        this.sheets = sheets;
        this.views = views;
        this.files = files;
    }

    @PostMapping("/checks")
    @PreAuthorize(MAY_PROPOSE)
    @Operation(summary = "试填标准", description = "逐格检查，一次列出全部问题，不写入。")
    SheetViews.CheckView check(@RequestBody @Valid SheetInput input) {
        return views.of(checking.check(input.draft()));
    }

    @PostMapping("/csv")
    @PreAuthorize(MAY_PROPOSE)
    @Operation(summary = "读取 CSV", description = "读出区县、类别、金额三列，作为报送表的格子；不写入。")
    List<DraftCell> read(@RequestBody @Valid CsvInput input) {
        return files.cells(input.csv());
    }

    @PostMapping("/sheets")
    @Idempotent
    @PreAuthorize(MAY_PROPOSE)
    @Operation(summary = "报送标准", description = "一份文件、一个施行日期决定整张表；须由他人确认后才公布。可带 Idempotency-Key 重试。")
    ResponseEntity<SheetViews.SheetView> propose(@RequestBody @Valid SheetInput input, Actor actor) {
        StandardSheet sheet = proposing.propose(input.draft(), actor);
        return ResponseEntity.created(URI.create("/api/v1/assistance-standards/sheets/" + sheet.id()))
                .eTag(ETags.of(sheet.version()))
                .body(views.of(sheet, actor));
    }

    @GetMapping("/sheets")
    @PreAuthorize(Roles.AT_THE_DESK)
    @Operation(summary = "报送记录")
    Paged<SheetViews.SheetView> list(
            @RequestParam(required = false) @Nullable SheetState state, PageRequest paging, Actor actor) {
        return views.newest(state, paging, actor);
    }

    @GetMapping("/sheets/{id}")
    @PreAuthorize(Roles.AT_THE_DESK)
    @Operation(summary = "查看报送表", description = "待确认的重新检查一遍；含本人可以办理的事项。")
    ResponseEntity<SheetViews.SheetView> one(@PathVariable UUID id, Actor actor) {
        return answer(sheets.get(id), actor);
    }

    @PostMapping("/sheets/{id}/acts/{act}")
    @PreAuthorize(Roles.AT_THE_DESK)
    @Operation(summary = "办理报送表", description = "act：confirm 确认公布、reject 退回（须 reason）、recall 收回。可带 If-Match。")
    ResponseEntity<SheetViews.SheetView> take(
            @PathVariable UUID id,
            @PathVariable String act,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody(required = false) @Valid @Nullable DecisionInput input,
            Actor actor) {
        SheetAct known = SheetAct.of(act).orElseThrow(() -> Refused.notFound("act-unknown"));
        StandardSheet sheet = sheets.get(id);
        ETags.verify(ifMatch, sheet.version());
        return answer(deciding.decide(sheet, known, actor, input == null ? null : input.reason()), actor);
    }

    private ResponseEntity<SheetViews.SheetView> answer(StandardSheet sheet, Actor actor) {
        return ResponseEntity.ok().eTag(ETags.of(sheet.version())).body(views.of(sheet, actor));
    }
}
