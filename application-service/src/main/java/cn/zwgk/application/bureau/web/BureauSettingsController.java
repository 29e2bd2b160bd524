package cn.zwgk.application.bureau.web;

import cn.zwgk.application.bureau.BureauEditions;
import cn.zwgk.application.bureau.BureauEntry;
import cn.zwgk.application.bureau.EnterBureauSettings;
import cn.zwgk.application.bureau.web.BureauViews.BureauEditionView;
import cn.zwgk.application.bureau.web.BureauViews.BureauView;
import cn.zwgk.web.Actor;
import cn.zwgk.web.ChinaTime;
import cn.zwgk.web.ETags;
import cn.zwgk.web.Idempotent;
import cn.zwgk.web.PageRequest;
import cn.zwgk.web.Paged;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 本机关信息: what papers say of the house, kept by the openness office. */
@RestController
@RequestMapping(path = "/api/{version}/bureau-settings", version = "1")
@Tag(name = "本机关信息")
class BureauSettingsController {

    private static final String READERS =
            "hasAnyRole('disclosure-officer', 'openness-office', 'legal-counsel', 'bureau-leader')";

    private final BureauEditions editions;
    private final EnterBureauSettings enter;
    private final BureauViews views;
    private final InstantSource time;

    BureauSettingsController(
            BureauEditions editions, EnterBureauSettings enter, BureauViews views, InstantSource time) {
        this.editions = editions;
        this.enter = enter;
        this.views = views;
        this.time = time;
    }

    /**
     * A new edition.
     *
     * @param effectiveFrom today if there is none
     * @param entries every entry as it shall be
     * @param note why it changes
     */
    record BureauInput(
            @Nullable LocalDate effectiveFrom,
            @Nullable Map<BureauEntry, String> entries,
            @Nullable String note) {}

    @GetMapping
    @PreAuthorize(READERS)
    @Operation(summary = "现行和将要生效的设置", description = "含每一项的名称，以及因为缺少设置而不能制发的文书。ETag 是最新一版的版次。")
    ResponseEntity<BureauView> settings(Actor actor) {
        return answer(HttpStatus.OK, actor);
    }

    @GetMapping("/editions")
    @PreAuthorize(READERS)
    @Operation(summary = "历次设置", description = "最新的在前。")
    Paged<BureauEditionView> editions(PageRequest paging) {
        return editions.all(paging).map(views::view);
    }

    @PostMapping("/editions")
    @Idempotent
    @PreAuthorize("hasRole('openness-office')")
    @Operation(summary = "登记新一版设置", description = "须带 If-Match（最新一版的版次，还没有设置时为 \"0\"）。已经制发的文书不变。")
    ResponseEntity<BureauView> enter(
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody BureauInput input,
            Actor actor) {
        Map<BureauEntry, String> entries = input.entries();
        enter.enter(ifMatch, entries == null ? Map.of() : entries, input.effectiveFrom(), input.note(), actor);
        return answer(HttpStatus.CREATED, actor);
    }

    private ResponseEntity<BureauView> answer(HttpStatus status, Actor actor) {
        LocalDate today = ChinaTime.today(time);
        int latest = editions.latest();
        return ResponseEntity.status(status)
                .eTag(ETags.of(latest))
                .body(views.view(
                        latest, editions.on(today).orElse(null), editions.after(today), actor.has("openness-office")));
    }
}
