package cn.zwgk.application.casefile.web;

import cn.zwgk.application.casefile.AwaitedKind;
import cn.zwgk.application.casefile.CaseAct;
import cn.zwgk.application.casefile.CaseState;
import cn.zwgk.application.casefile.CaseTransitions;
import cn.zwgk.application.casefile.persistence.CaseList;
import cn.zwgk.application.casefile.persistence.CaseList.Filter;
import cn.zwgk.web.Actor;
import cn.zwgk.web.PageRequest;
import cn.zwgk.web.Paged;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 待办: the cases with which the reader can do something now, the most urgent first. */
@RestController
@RequestMapping(path = "/api/{version}/worklist", version = "1")
class WorklistController {

    private final CaseList list;
    private final CaseLines lines;

    WorklistController(CaseList list, CaseLines lines) {
        this.list = list;
        this.lines = lines;
    }

    @PreAuthorize("isAuthenticated()")
    @GetMapping("/applications")
    Paged<CaseLines.WorkItem> applications(Actor actor, PageRequest paging) {
        Set<CaseState> mine = Stream.of(CaseState.values())
                .filter(state -> state != CaseState.REPLACED)
                .filter(state -> CaseTransitions.TABLE.allowed(state, actor.roles()).stream()
                        .anyMatch(CaseAct::carriesOn))
                .collect(Collectors.toUnmodifiableSet());
        boolean counsel = !actor.has("disclosure-officer") && !actor.has("openness-office");
        Filter waiting = new Filter(null, mine, null, null, null, null, null, counsel ? AwaitedKind.COUNSEL : null);
        return list.find(waiting, actor, lines.today(), paging).map(line -> lines.workItem(line, actor));
    }
}
