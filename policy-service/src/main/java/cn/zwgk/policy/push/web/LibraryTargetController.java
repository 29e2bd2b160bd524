package cn.zwgk.policy.push.web;

import cn.zwgk.policy.push.LibraryOverview;
import cn.zwgk.policy.push.SetUpLibrary;
import cn.zwgk.policy.push.TakeReceipt;
import cn.zwgk.policy.push.TendDeliveries;
import cn.zwgk.policy.push.TestLibrary;
import cn.zwgk.policy.push.mapping.FieldMapping;
import cn.zwgk.policy.push.mapping.LibraryAct;
import cn.zwgk.policy.wording.Wording;
import cn.zwgk.web.Actor;
import cn.zwgk.web.ETags;
import cn.zwgk.web.Idempotent;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The libraries that documents are pushed to. */
@RestController
@RequestMapping(path = "/api/{version}/library-targets", version = "1")
@Tag(name = "文件库推送")
class LibraryTargetController {

    private static final String BY_HAND = "hasAnyRole('openness-office', 'operator')";

    /** Why something is done. */
    record LibraryReason(@Nullable @Size(max = 500) String reason) {}

    /** A mapping to try on a document. */
    record LibraryPreview(
            @NotNull(message = "{push.document-missing}") UUID documentId,
            @Nullable LibraryAct act,
            @Nullable FieldMapping mapping) {}

    /** A receipt as the library hands it in. */
    record LibraryReceipt(
            @NotBlank(message = "{push.receipt-incomplete}") @Size(max = 200)
            String indexNumber,

            @NotBlank(message = "{push.receipt-incomplete}") @Size(max = 200)
            String receiptNumber) {}

    /** How many deliveries were touched. */
    record TouchedDeliveries(int deliveries) {}

    /** How a test went, worded. */
    record LibraryTest(
            boolean reached,
            String code,
            String message,
            @Nullable Integer status,
            String excerpt) {}

    private final LibraryOverview overview;
    private final SetUpLibrary setUp;
    private final TestLibrary testing;
    private final TendDeliveries tending;
    private final TakeReceipt receipts;
    private final Wording wording;

    LibraryTargetController(
            LibraryOverview overview,
            SetUpLibrary setUp,
            TestLibrary testing,
            TendDeliveries tending,
            TakeReceipt receipts,
            Wording wording) {
        this.overview = overview;
        this.setUp = setUp;
        this.testing = testing;
        this.tending = tending;
        this.receipts = receipts;
        this.wording = wording;
    }

    @GetMapping
    @PreAuthorize(BY_HAND)
    @Operation(summary = "文件库列表", description = "每个文件库已有、待推送、失败的数量，最近一次回执的时间和最久的积压。")
    List<LibraryView> list() {
        return overview.all().stream()
                .map(line -> LibraryView.of(line, wording))
                .toList();
    }

    @PostMapping
    @Idempotent
    @PreAuthorize(BY_HAND)
    @Operation(summary = "登记文件库", description = "登记后处于暂停状态，测试通过后恢复推送。密钥加密保存，不再显示。")
    ResponseEntity<LibraryView> create(@RequestBody @Valid LibraryInput input, Actor actor) {
        UUID id = setUp.create(input.settings(), input.secret(), actor);
        LibraryView view = view(id);
        return ResponseEntity.created(URI.create("/api/v1/library-targets/" + id))
                .eTag(ETags.of(view.version()))
                .body(view);
    }

    @GetMapping("/{id:[0-9a-fA-F-]{36}}")
    @PreAuthorize(BY_HAND)
    @Operation(summary = "查看文件库")
    ResponseEntity<LibraryView> one(@PathVariable UUID id) {
        return answer(id);
    }

    @PutMapping("/{id:[0-9a-fA-F-]{36}}")
    @PreAuthorize(BY_HAND)
    @Operation(summary = "修改文件库", description = "须带 If-Match。")
    ResponseEntity<LibraryView> change(
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody @Valid LibraryInput input,
            Actor actor) {
        LibraryOverview.Line line = overview.of(id);
        ETags.require(ifMatch, line.target().version());
        setUp.change(line.target(), input.settings(), input.secret(), actor);
        return answer(id);
    }

    @PostMapping("/{id:[0-9a-fA-F-]{36}}/acts/pause")
    @PreAuthorize(BY_HAND)
    @Operation(summary = "暂停推送", description = "须说明理由。暂停期间的变化照常登记，恢复后推送。")
    ResponseEntity<LibraryView> pause(@PathVariable UUID id, @RequestBody @Valid LibraryReason input, Actor actor) {
        setUp.pause(id, input.reason(), actor);
        return answer(id);
    }

    @PostMapping("/{id:[0-9a-fA-F-]{36}}/acts/resume")
    @PreAuthorize(BY_HAND)
    @Operation(summary = "恢复推送")
    ResponseEntity<LibraryView> resume(@PathVariable UUID id, Actor actor) {
        setUp.resume(id, actor);
        return answer(id);
    }

    @PostMapping("/{id:[0-9a-fA-F-]{36}}/acts/test")
    @PreAuthorize(BY_HAND)
    @Operation(summary = "测试连接", description = "取令牌并查询一个不存在的索引号（或在文件夹中试写并签名），不推送任何文件。")
    LibraryTest test(@PathVariable UUID id) {
        TestLibrary.Result result = testing.test(id);
        return new LibraryTest(
                result.reached(),
                result.code(),
                wording.text("push.outcome." + result.code()),
                result.status(),
                result.excerpt());
    }

    @PostMapping("/{id:[0-9a-fA-F-]{36}}/acts/backfill")
    @PreAuthorize(BY_HAND)
    @Operation(summary = "补推已有文件", description = "推送范围内尚未登记的已发布文件全部登记推送；重复办理不会重复推送。")
    TouchedDeliveries backfill(@PathVariable UUID id, Actor actor) {
        return new TouchedDeliveries(tending.backfill(id, actor));
    }

    @PostMapping("/{id:[0-9a-fA-F-]{36}}/acts/recheck")
    @PreAuthorize(BY_HAND)
    @Operation(summary = "与文件库核对", description = "逐份查询文件库现有的内容，缺少或不一致的重新推送。")
    TouchedDeliveries recheck(@PathVariable UUID id, Actor actor) {
        return new TouchedDeliveries(tending.recheckAll(id, actor));
    }

    @PostMapping("/{id:[0-9a-fA-F-]{36}}/acts/replay")
    @PreAuthorize(BY_HAND)
    @Operation(summary = "失败的全部重新推送", description = "须说明理由。")
    TouchedDeliveries replayAll(@PathVariable UUID id, @RequestBody @Valid LibraryReason input, Actor actor) {
        return new TouchedDeliveries(tending.replayAll(id, input.reason(), actor));
    }

    @PostMapping("/previews")
    @PreAuthorize(BY_HAND)
    @Operation(summary = "预览推送内容", description = "按所给的字段对应，显示一份文件推送出去的样子，不推送。")
    Map<String, @Nullable Object> preview(@RequestBody @Valid LibraryPreview input) {
        return testing.preview(
                input.mapping() == null ? FieldMapping.OURS : input.mapping(),
                input.documentId(),
                input.act() == null ? LibraryAct.PUBLISH : input.act());
    }

    @PostMapping("/{id:[0-9a-fA-F-]{36}}/receipts")
    @PreAuthorize("hasRole('system')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "送交回执", description = "文件库事后送交它给文件编的号；重复送交同一回执没有影响。")
    void receipt(@PathVariable UUID id, @RequestBody @Valid LibraryReceipt input, Actor actor) {
        receipts.take(id, input.indexNumber().strip(), input.receiptNumber().strip(), actor);
    }

    private ResponseEntity<LibraryView> answer(UUID id) {
        LibraryView view = view(id);
        return ResponseEntity.ok().eTag(ETags.of(view.version())).body(view);
    }

    private LibraryView view(UUID id) {
        return LibraryView.of(overview.of(id), wording);
    }
}
