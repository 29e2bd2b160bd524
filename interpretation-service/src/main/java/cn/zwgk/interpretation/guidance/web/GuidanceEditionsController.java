package cn.zwgk.interpretation.guidance.web;

import cn.zwgk.interpretation.Names;
import cn.zwgk.interpretation.StaffOnly;
import cn.zwgk.interpretation.guidance.EditGuidance;
import cn.zwgk.interpretation.guidance.GuidanceState;
import cn.zwgk.interpretation.guidance.Guidances;
import cn.zwgk.interpretation.guidance.LifeEvent;
import cn.zwgk.interpretation.guidance.SourceKind;
import cn.zwgk.interpretation.guidance.Sources;
import cn.zwgk.web.Actor;
import cn.zwgk.web.ETags;
import cn.zwgk.web.Idempotent;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
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

/** 综合指引 at the desk. */
@RestController
@RequestMapping(path = "/api/{version}/guidance-editions", version = "1")
@StaffOnly
class GuidanceEditionsController {

    private static final String EDITORS = "hasAnyRole('drafter', 'openness-office')";
    private static final int MOST_SOURCES = 50;

    /** Why an act is taken, where it has to be said. */
    record GuidanceReason(
            @Size(max = 1000, message = "{material.reason.long}") @Nullable
            String reason) {}

    /** A source that an item may lead to. */
    record SourceChoice(
            SourceKind kind,
            UUID id,
            String title,
            @Nullable String statusName) {}

    private final EditGuidance editing;
    private final Guidances guidances;
    private final Sources sources;
    private final GuidanceView view;
    private final Names names;
    private final InstantSource time;

    GuidanceEditionsController(
            EditGuidance editing,
            Guidances guidances,
            Sources sources,
            GuidanceView view,
            Names names,
            InstantSource time) {
        this.editing = editing;
        this.guidances = guidances;
        this.sources = sources;
        this.view = view;
        this.names = names;
        this.time = time;
    }

    /** The editions of a life event, or what is public and being written for all of them. */
    @GetMapping
    List<GuidancePage> list(@RequestParam(required = false) @Nullable LifeEvent lifeEvent) {
        return (lifeEvent == null
                        ? guidances.findByStateInOrderByLifeEventAscEditionDesc(
                                EnumSet.of(GuidanceState.DRAFT, GuidanceState.UNDER_REVIEW, GuidanceState.PUBLISHED))
                        : guidances.findByLifeEventOrderByEditionDesc(lifeEvent))
                .stream().map(view::line).toList();
    }

    /** What an item may lead to, by words of its title. */
    @GetMapping("/sources")
    List<SourceChoice> sources(
            @RequestParam SourceKind kind, @RequestParam(required = false) @Size(max = 100) @Nullable String q) {
        return sources.search(kind, q, MOST_SOURCES).stream()
                .map(source -> new SourceChoice(
                        source.kind(),
                        source.id(),
                        source.title(),
                        source.status() == null ? null : names.of("Validity." + source.status())))
                .toList();
    }

    @PostMapping
    @PreAuthorize(EDITORS)
    @Idempotent
    ResponseEntity<GuidancePage> begin(@Valid @RequestBody GuidanceInput input, Actor editor) {
        UUID id = editing.begin(input.lifeEvent(), input.toContent(time.instant()), editor);
        GuidancePage page = view.of(id, editor);
        return ResponseEntity.created(URI.create("/api/v1/guidance-editions/" + id))
                .eTag(ETags.of(page.version()))
                .body(page);
    }

    @GetMapping("/{id}")
    ResponseEntity<GuidancePage> get(@PathVariable UUID id, Actor officer) {
        return tagged(id, officer);
    }

    @PutMapping("/{id}")
    @PreAuthorize(EDITORS)
    ResponseEntity<GuidancePage> edit(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody GuidanceInput input,
            Actor editor) {
        editing.edit(id, ifMatch, input.toContent(time.instant()), editor);
        return tagged(id, editor);
    }

    @PostMapping("/{id}/acts/submit")
    ResponseEntity<GuidancePage> submit(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            Actor editor) {
        editing.submit(id, ifMatch, editor);
        return tagged(id, editor);
    }

    @PostMapping("/{id}/acts/approve")
    ResponseEntity<GuidancePage> approve(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            Actor reviewer) {
        editing.approve(id, ifMatch, reviewer);
        return tagged(id, reviewer);
    }

    @PostMapping("/{id}/acts/return")
    ResponseEntity<GuidancePage> sendBack(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody GuidanceReason why,
            Actor reviewer) {
        editing.sendBack(id, ifMatch, why.reason(), reviewer);
        return tagged(id, reviewer);
    }

    @PostMapping("/{id}/acts/withdraw")
    ResponseEntity<GuidancePage> withdraw(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody GuidanceReason why,
            Actor officer) {
        editing.withdraw(id, ifMatch, why.reason(), officer);
        return tagged(id, officer);
    }

    private ResponseEntity<GuidancePage> tagged(UUID id, Actor officer) {
        GuidancePage page = view.of(id, officer);
        return ResponseEntity.ok().eTag(ETags.of(page.version())).body(page);
    }
}
