package cn.zwgk.policy.push.web;

import cn.zwgk.policy.document.Roles;
import cn.zwgk.policy.push.DeliveryEntry;
import cn.zwgk.policy.push.DeliveryList;
import cn.zwgk.policy.push.DeliverySheet;
import cn.zwgk.policy.push.DeliveryState;
import cn.zwgk.policy.push.TendDeliveries;
import cn.zwgk.policy.wording.Wording;
import cn.zwgk.sheets.SheetFormat;
import cn.zwgk.web.Actor;
import cn.zwgk.web.PageRequest;
import cn.zwgk.web.Paged;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

/** What is on its way to the libraries, and what arrived. */
@RestController
@RequestMapping(path = "/api/{version}/library-targets", version = "1")
@Tag(name = "文件库推送")
class DeliveryController {

    private static final String BY_HAND = "hasAnyRole('openness-office', 'operator')";
    private static final int LIBRARIES = 100;

    /** Why it is tried again. */
    record DeliveryReason(@Nullable @Size(max = 500) String reason) {}

    private final DeliveryList deliveries;
    private final DeliverySheet sheet;
    private final TendDeliveries tending;
    private final Wording wording;

    DeliveryController(DeliveryList deliveries, DeliverySheet sheet, TendDeliveries tending, Wording wording) {
        this.deliveries = deliveries;
        this.sheet = sheet;
        this.tending = tending;
        this.wording = wording;
    }

    @GetMapping("/deliveries")
    @PreAuthorize(BY_HAND)
    @Operation(summary = "推送记录", description = "可按文件库、状态、文件和关键词筛选；排序字段：updatedAt、wantedSince、nextAt、title。")
    Paged<DeliveryEntry> list(
            @RequestParam(required = false) @Nullable UUID target,
            @RequestParam(required = false) @Nullable DeliveryState state,
            @RequestParam(required = false) @Nullable UUID document,
            @RequestParam(required = false) @Size(max = 100) @Nullable String q,
            PageRequest paging,
            Actor actor) {
        return deliveries.list(new DeliveryList.Filter(target, state, document, q), actor, paging);
    }

    @GetMapping("/deliveries/export.xlsx")
    @PreAuthorize(BY_HAND)
    @Operation(summary = "导出推送记录（Excel）", description = "筛选条件和排序与列表相同，符合条件的全部导出。")
    ResponseEntity<StreamingResponseBody> exported(
            @RequestParam(required = false) @Nullable UUID target,
            @RequestParam(required = false) @Nullable DeliveryState state,
            @RequestParam(required = false) @Nullable UUID document,
            @RequestParam(required = false) @Size(max = 100) @Nullable String q,
            @RequestParam(required = false) @Nullable String sort,
            Actor actor) {
        DeliveryList.Filter filter = new DeliveryList.Filter(target, state, document, q);
        // A wrong order is refused before anything is sent.
        DeliveryList.Order order = DeliveryList.Order.of(new PageRequest(0, 1, sort));
        return SheetFormat.XLSX
                .download(wording.text("push.sheet"))
                .body(out -> sheet.write(filter, order, actor, out));
    }

    @GetMapping("/deliveries/{id}")
    @PreAuthorize(BY_HAND)
    @Operation(summary = "查看一份推送")
    DeliveryEntry one(@PathVariable UUID id, Actor actor) {
        return deliveries.one(id, actor);
    }

    @GetMapping("/deliveries/{id}/attempts")
    @PreAuthorize(BY_HAND)
    @Operation(summary = "推送过程", description = "每次推送或查询的时间、结果、状态码和回答的开头（不含密钥），最近的在前。")
    Paged<DeliveryList.AttemptLine> attempts(@PathVariable UUID id, PageRequest paging) {
        return deliveries.attempts(id, paging);
    }

    @PostMapping("/deliveries/{id}/acts/replay")
    @PreAuthorize(BY_HAND)
    @Operation(summary = "重新推送", description = "失败的推送排除原因后重新推送，须说明理由。推送前先向文件库核对。")
    DeliveryEntry replay(@PathVariable UUID id, @RequestBody @Valid DeliveryReason input, Actor actor) {
        tending.replay(id, input.reason(), actor);
        return deliveries.one(id, actor);
    }

    @GetMapping("/documents/{documentId}")
    @PreAuthorize(Roles.AT_THE_DESK)
    @Operation(summary = "文件的推送情况", description = "哪些文件库有这份文件，回执号是多少。")
    List<DeliveryEntry> ofDocument(@PathVariable UUID documentId, Actor actor) {
        DeliveryList.Filter filter = new DeliveryList.Filter(null, null, documentId, null);
        return deliveries
                .list(filter, actor, new PageRequest(0, LIBRARIES, null))
                .items();
    }
}
