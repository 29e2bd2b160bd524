package cn.zwgk.application.release.web;

import cn.zwgk.application.release.Release;
import cn.zwgk.application.release.ReleaseAct;
import cn.zwgk.application.release.ReleaseList;
import cn.zwgk.application.release.ReleaseList.Filter;
import cn.zwgk.application.release.ReleaseState;
import cn.zwgk.web.Actor;
import cn.zwgk.web.CodeNames;
import cn.zwgk.web.PageRequest;
import cn.zwgk.web.Paged;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** 待办: releases that are drafted by the disclosure officers, and those that wait for the openness office. */
@RestController
@Tag(name = "依申请公开信息公布")
class ReleaseWorklistController {

    private final ReleaseList list;
    private final CodeNames names;

    ReleaseWorklistController(ReleaseList list, CodeNames names) {
        this.list = list;
        this.names = names;
    }

    /** Something that waits for the reader; no law sets a day for it. */
    record ReleaseWork(
            UUID id,
            String type,
            String title,
            ReleaseState state,
            String stateName,
            String office,
            String act,
            String actName,
            @Nullable Instant dueAt,
            @Nullable Integer remainingWorkingDays,
            String lamp,
            String lampName,
            String href,
            Instant updatedAt) {}

    @GetMapping(path = "/api/{version}/worklist/information-releases", version = "1")
    @PreAuthorize("isAuthenticated()")
    @Operation(summary = "待办：依申请公开信息公布")
    Paged<ReleaseWork> releases(Actor actor, PageRequest paging) {
        Set<ReleaseState> mine = EnumSet.noneOf(ReleaseState.class);
        if (actor.has("disclosure-officer")) {
            mine.add(ReleaseState.DRAFT);
        }
        if (actor.has("openness-office")) {
            mine.add(ReleaseState.UNDER_REVIEW);
        }
        return mine.isEmpty()
                ? Paged.of(List.of(), paging, 0)
                : list.find(new Filter(null, mine, null, null), actor, paging).map(this::work);
    }

    private ReleaseWork work(Release release) {
        ReleaseAct act = release.state() == ReleaseState.DRAFT ? ReleaseAct.SUBMIT : ReleaseAct.PUBLISH;
        String title = release.content().title();
        return new ReleaseWork(
                release.id(),
                "INFORMATION_RELEASE",
                title.isBlank() ? names.of("release", "untitled") : title,
                release.state(),
                names.of(release.state()),
                release.office(),
                act.code(),
                names.of(act),
                null,
                null,
                "NONE",
                names.of("Lamp", "NONE"),
                "/console/releases/" + release.id(),
                release.updatedAt());
    }
}
