package cn.zwgk.interpretation.library.web;

import cn.zwgk.interpretation.PublicChange;
import cn.zwgk.interpretation.library.Changes;
import cn.zwgk.web.Refused;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** For other systems that keep a copy. */
@RestController
class ChangesController {

    private static final int MOST = 500;

    /**
     * Some changes.
     *
     * @param next the cursor to go on with; null when there is nothing more
     */
    record ChangesPage(List<PublicChange> items, @Nullable UUID next) {}

    private final Changes changes;

    ChangesController(Changes changes) {
        this.changes = changes;
    }

    @GetMapping(path = "/api/{version}/interpretations/changes", version = "1")
    @PreAuthorize("hasRole('system')")
    ChangesPage changes(
            @RequestParam(required = false) @Nullable UUID after, @RequestParam(defaultValue = "100") int limit) {
        if (limit < 1 || limit > MOST) {
            throw Refused.invalid("limit-out-of-range", MOST);
        }
        List<PublicChange> items = changes.after(after, limit);
        return new ChangesPage(
                items, items.size() < limit ? null : items.getLast().cursor());
    }
}
