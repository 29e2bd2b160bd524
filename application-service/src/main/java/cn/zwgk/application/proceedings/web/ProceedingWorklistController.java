package cn.zwgk.application.proceedings.web;

import cn.zwgk.application.proceedings.ProceedingAct;
import cn.zwgk.application.proceedings.ProceedingList;
import cn.zwgk.application.proceedings.ProceedingList.Filter;
import cn.zwgk.application.proceedings.ProceedingState;
import cn.zwgk.application.proceedings.ProceedingTransitions;
import cn.zwgk.web.Actor;
import cn.zwgk.web.CodeNames;
import cn.zwgk.web.PageRequest;
import cn.zwgk.web.Paged;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** 待办: proceedings whose answer is due, and rulings that are to be put into effect. */
@RestController
@Tag(name = "行政复议和行政诉讼")
class ProceedingWorklistController {

    private static final Set<ProceedingState> WAITING = Set.of(ProceedingState.FILED, ProceedingState.CONCLUDED);

    private final ProceedingList list;
    private final ProceedingLines lines;
    private final CodeNames names;

    ProceedingWorklistController(ProceedingList list, ProceedingLines lines, CodeNames names) {
        this.list = list;
        this.lines = lines;
        this.names = names;
    }

    /** Something that waits for the reader. */
    record ProceedingWork(
            UUID id,
            String type,
            String title,
            ProceedingState state,
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

    @GetMapping(path = "/api/{version}/worklist/proceedings", version = "1")
    @PreAuthorize("isAuthenticated()")
    @Operation(summary = "待办：复议和诉讼")
    Paged<ProceedingWork> proceedings(Actor actor, PageRequest paging) {
        boolean keeper = !ProceedingTransitions.TABLE
                .allowed(ProceedingState.FILED, actor.roles())
                .isEmpty();
        return keeper
                ? list.find(Filter.in(WAITING), actor, lines.today(), paging)
                        .map(lines::of)
                        .map(this::work)
                : Paged.of(List.of(), paging, 0);
    }

    private ProceedingWork work(ProceedingLine line) {
        ProceedingAct act = line.state() == ProceedingState.FILED ? ProceedingAct.ANSWER : ProceedingAct.FULFIL;
        return new ProceedingWork(
                line.id(),
                "PROCEEDING",
                line.registerNumber() + " " + line.kindName() + "：" + line.caseNumber(),
                line.state(),
                line.stateName(),
                line.office(),
                act.code(),
                names.of(act),
                line.dueAt(),
                line.remainingWorkingDays(),
                line.lamp(),
                line.lampName(),
                "/console/registers/" + line.id(),
                line.updatedAt());
    }
}
