package cn.zwgk.interpretation.guidance.web;

import cn.zwgk.interpretation.Names;
import cn.zwgk.interpretation.PublicChange;
import cn.zwgk.interpretation.guidance.Guidance;
import cn.zwgk.interpretation.guidance.GuidanceChanges;
import cn.zwgk.interpretation.guidance.GuidanceState;
import cn.zwgk.interpretation.guidance.Guidances;
import cn.zwgk.interpretation.guidance.LifeEvent;
import cn.zwgk.web.PublicEndpoint;
import cn.zwgk.web.Refused;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 综合指引 for everybody: what the sources say, as it is now. */
@RestController
@RequestMapping(path = "/api/{version}/guidance", version = "1")
class GuidanceController {

    /** A guidance in the list. */
    record GuidanceLine(
            LifeEvent lifeEvent,
            String lifeEventName,
            String title,
            @Nullable String introduction,
            Instant publishedAt) {}

    /** The public page of a guidance. */
    record PublicGuidance(
            LifeEvent lifeEvent,
            String lifeEventName,
            String title,
            @Nullable String introduction,
            String office,
            Instant publishedAt,
            List<GuidancePage.ItemView> items) {}

    /**
     * For other systems that keep a copy.
     *
     * @param next the cursor to go on with; null when there is nothing more
     */
    record GuidanceChangesPage(
            List<PublicChange> items, @Nullable UUID next) {}

    private static final int MOST = 500;

    private final Guidances guidances;
    private final GuidanceChanges changes;
    private final GuidanceView view;
    private final Names names;

    GuidanceController(Guidances guidances, GuidanceChanges changes, GuidanceView view, Names names) {
        this.guidances = guidances;
        this.changes = changes;
        this.view = view;
        this.names = names;
    }

    @GetMapping
    @PublicEndpoint
    List<GuidanceLine> list() {
        return guidances.findByStateInOrderByLifeEventAscEditionDesc(EnumSet.of(GuidanceState.PUBLISHED)).stream()
                .sorted(Comparator.comparing(Guidance::lifeEvent))
                .map(each -> new GuidanceLine(
                        each.lifeEvent(),
                        names.of(each.lifeEvent()),
                        each.title(),
                        each.introduction(),
                        Objects.requireNonNull(each.publishedAt())))
                .toList();
    }

    @GetMapping("/{lifeEvent}")
    @PublicEndpoint
    PublicGuidance get(@PathVariable LifeEvent lifeEvent) {
        Guidance found = guidances
                .findByLifeEventAndState(lifeEvent, GuidanceState.PUBLISHED)
                .orElseThrow(() -> Refused.notFound("guidance-not-published"));
        return new PublicGuidance(
                lifeEvent,
                names.of(lifeEvent),
                found.title(),
                found.introduction(),
                found.draftedByOffice(),
                Objects.requireNonNull(found.publishedAt()),
                view.publicItems(found));
    }

    @GetMapping("/changes")
    @PreAuthorize("hasRole('system')")
    GuidanceChangesPage changes(
            @RequestParam(required = false) @Nullable UUID after, @RequestParam(defaultValue = "100") int limit) {
        if (limit < 1 || limit > MOST) {
            throw Refused.invalid("limit-out-of-range", MOST);
        }
        List<PublicChange> items = changes.after(after, limit);
        return new GuidanceChangesPage(
                items, items.size() < limit ? null : items.getLast().cursor());
    }
}
