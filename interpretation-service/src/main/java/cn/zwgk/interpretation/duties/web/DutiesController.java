package cn.zwgk.interpretation.duties.web;

import cn.zwgk.interpretation.History;
import cn.zwgk.interpretation.StaffOnly;
import cn.zwgk.interpretation.duties.DutyState;
import cn.zwgk.web.PageRequest;
import cn.zwgk.web.Paged;
import cn.zwgk.web.Refused;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 解读任务: what is owed by whom until when. */
@RestController
@RequestMapping(path = "/api/{version}/interpretation-duties", version = "1")
@StaffOnly
class DutiesController {

    private final DutyRows rows;
    private final DutyView view;
    private final History history;

    DutiesController(DutyRows rows, DutyView view, History history) {
        this.rows = rows;
        this.view = view;
        this.history = history;
    }

    @GetMapping
    Paged<DutyItem> list(
            @RequestParam(required = false) @Nullable DutyState state,
            @RequestParam(required = false) @Nullable String office,
            PageRequest page) {
        return rows.list(state, office, page).map(view::of);
    }

    @GetMapping("/{id}")
    DutyPage get(@PathVariable UUID id) {
        DutyRow row = rows.find(id).orElseThrow(() -> Refused.notFound("duty-not-found"));
        return new DutyPage(view.of(row), history.of(History.OF_DUTY, id.toString()));
    }
}
