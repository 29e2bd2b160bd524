package cn.zwgk.interpretation.boards.web;

import cn.zwgk.interpretation.StaffOnly;
import cn.zwgk.interpretation.boards.Board;
import cn.zwgk.interpretation.boards.Boards;
import cn.zwgk.interpretation.boards.Months;
import cn.zwgk.sheets.SheetFormat;
import cn.zwgk.web.Refused;
import java.time.InstantSource;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 解读情况统计, of this year so far unless other months are asked for. */
@RestController
@RequestMapping(path = "/api/{version}/interpretation-boards", version = "1")
@StaffOnly
class BoardsController {

    private final Boards boards;
    private final BoardView view;
    private final InstantSource time;

    BoardsController(Boards boards, BoardView view, InstantSource time) {
        this.boards = boards;
        this.view = view;
        this.time = time;
    }

    @GetMapping
    BoardItems board(
            @RequestParam(required = false) @Nullable YearMonth from,
            @RequestParam(required = false) @Nullable YearMonth to,
            @RequestParam(required = false) @Nullable String office) {
        return view.items(asked(from, to, office));
    }

    @GetMapping("/export.{format}")
    ResponseEntity<byte[]> export(
            @PathVariable String format,
            @RequestParam(required = false) @Nullable YearMonth from,
            @RequestParam(required = false) @Nullable YearMonth to,
            @RequestParam(required = false) @Nullable String office) {
        SheetFormat chosen = SheetFormat.of(format).orElseThrow(() -> Refused.notFound("sheet-format-unknown"));
        return chosen.download(view.table(asked(from, to, office)));
    }

    private Board asked(@Nullable YearMonth from, @Nullable YearMonth to, @Nullable String office) {
        return boards.of(Months.of(from, to, time.instant()), office == null || office.isBlank() ? null : office);
    }
}
