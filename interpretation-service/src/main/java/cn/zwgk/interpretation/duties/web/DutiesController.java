package cn.zwgk.interpretation.duties.web;

import cn.zwgk.interpretation.History;
import cn.zwgk.interpretation.StaffOnly;
import cn.zwgk.sheets.SheetFormat;
import cn.zwgk.web.PageRequest;
import cn.zwgk.web.Paged;
import cn.zwgk.web.Refused;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** 解读任务: what is owed by whom until when. */
@RestController
@RequestMapping(path = "/api/{version}/interpretation-duties", version = "1")
@StaffOnly
class DutiesController {

    private final DutyRows rows;
    private final DutyView view;
    private final DutySheet sheet;
    private final History history;

    DutiesController(DutyRows rows, DutyView view, DutySheet sheet, History history) {
        this.rows = rows;
        this.view = view;
        this.sheet = sheet;
        this.history = history;
    }

    @GetMapping
    Paged<DutyItem> list(DutyFilter filter, PageRequest page) {
        return rows.list(filter, page).map(view::of);
    }

    /** Everything that the list would show with this filter and order, as a file. */
    @GetMapping("/export.{format}")
    ResponseEntity<StreamingResponseBody> export(
            @PathVariable String format, DutyFilter filter, @RequestParam(required = false) @Nullable String sort) {
        SheetFormat chosen = SheetFormat.of(format).orElseThrow(() -> Refused.notFound("sheet-format-unknown"));
        // A wrong order is refused before anything is sent.
        String orderBy = rows.order(new PageRequest(0, 1, sort));
        return chosen.download(sheet.name()).body(out -> sheet.write(chosen, filter, orderBy, out));
    }

    @GetMapping("/{id}")
    DutyPage get(@PathVariable UUID id) {
        DutyRow row = rows.find(id).orElseThrow(() -> Refused.notFound("duty-not-found"));
        return new DutyPage(view.of(row), history.of(History.OF_DUTY, id.toString()));
    }
}
