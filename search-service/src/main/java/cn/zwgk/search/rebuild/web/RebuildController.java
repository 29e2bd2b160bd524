package cn.zwgk.search.rebuild.web;

import cn.zwgk.search.rebuild.LookUpRebuild;
import cn.zwgk.search.rebuild.Rebuild;
import cn.zwgk.search.rebuild.StartRebuild;
import cn.zwgk.web.Actor;
import cn.zwgk.web.ChinaTime;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Rebuilds of the index: started, followed and given up by operators. */
@RestController
@RequestMapping(path = "/api/{version}/search/rebuilds", version = "1")
class RebuildController {

    /** A rebuild as the API shows it. */
    record RebuildView(
            UUID id,
            String indexName,
            Rebuild.State state,
            String stateName,
            String startedBy,
            OffsetDateTime startedAt,
            @Nullable OffsetDateTime finishedAt,
            @Nullable String problem,
            long read,
            List<SourceView> sources) {}

    /** How far a source was read. */
    record SourceView(String source, long read, boolean complete) {}

    /** The latest rebuilds, newest first. */
    record RebuildList(List<RebuildView> items) {}

    private final StartRebuild start;
    private final LookUpRebuild lookUp;
    private final MessageSource messages;

    RebuildController(StartRebuild start, LookUpRebuild lookUp, MessageSource messages) {
        this.start = start;
        this.lookUp = lookUp;
        this.messages = messages;
    }

    /** Begins a rebuild; search goes on with the present index until the new one is full. */
    @PostMapping
    @PreAuthorize("hasRole('operator')")
    ResponseEntity<RebuildView> start(Actor actor) {
        Rebuild rebuild = start.start(actor);
        return ResponseEntity.accepted()
                .location(URI.create("/api/v1/search/rebuilds/" + rebuild.id()))
                .body(view(rebuild));
    }

    @GetMapping
    @PreAuthorize("hasRole('operator')")
    RebuildList latest() {
        return new RebuildList(lookUp.latest().stream().map(this::view).toList());
    }

    @GetMapping("/{id}")
    @PreAuthorize("hasRole('operator')")
    RebuildView progress(@PathVariable UUID id) {
        return view(lookUp.rebuild(id));
    }

    /** Gives it up; the present index stays. */
    @PostMapping("/{id}/cancellation")
    @PreAuthorize("hasRole('operator')")
    RebuildView cancel(@PathVariable UUID id, Actor actor) {
        return view(start.cancel(id, actor));
    }

    private RebuildView view(Rebuild rebuild) {
        String code = "rebuild-state." + rebuild.state().name();
        String name = messages.getMessage(code, null, code, Locale.SIMPLIFIED_CHINESE);
        return new RebuildView(
                rebuild.id(),
                rebuild.indexName(),
                rebuild.state(),
                name == null ? code : name,
                rebuild.startedBy(),
                rebuild.startedAt().atZone(ChinaTime.ZONE).toOffsetDateTime(),
                rebuild.finishedAt() == null
                        ? null
                        : rebuild.finishedAt().atZone(ChinaTime.ZONE).toOffsetDateTime(),
                rebuild.problem(),
                rebuild.sources().stream().mapToLong(Rebuild.Progress::read).sum(),
                rebuild.sources().stream()
                        .map(progress -> new SourceView(progress.source(), progress.read(), progress.complete()))
                        .toList());
    }
}
