package cn.zwgk.policy.catalogue.web;

import cn.zwgk.policy.catalogue.CatalogueBoard;
import cn.zwgk.policy.catalogue.CatalogueBoard.Standing;
import cn.zwgk.policy.catalogue.Freshness;
import cn.zwgk.policy.catalogue.UnassignedDocuments;
import cn.zwgk.policy.catalogue.UnassignedDocuments.UnassignedClass;
import cn.zwgk.policy.catalogue.UnassignedDocuments.UnassignedDocument;
import cn.zwgk.policy.catalogue.web.BoardViews.CatalogueCount;
import cn.zwgk.policy.catalogue.web.BoardViews.CatalogueIndicator;
import cn.zwgk.policy.catalogue.web.BoardViews.CatalogueOffice;
import cn.zwgk.policy.catalogue.web.BoardViews.CatalogueStanding;
import cn.zwgk.policy.document.Roles;
import cn.zwgk.policy.wording.Wording;
import cn.zwgk.sheets.SheetFormat;
import cn.zwgk.sheets.Table;
import cn.zwgk.web.PageRequest;
import cn.zwgk.web.Paged;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** How the catalogue is kept: the board, and what belongs to no entry yet. */
@RestController
@RequestMapping(path = "/api/{version}/catalogue-entries", version = "1")
@Tag(name = "主动公开目录维护")
class BoardController {

    private final CatalogueBoard board;
    private final UnassignedDocuments unassigned;
    private final BoardViews views;
    private final Wording wording;

    BoardController(CatalogueBoard board, UnassignedDocuments unassigned, BoardViews views, Wording wording) {
        this.board = board;
        this.unassigned = unassigned;
        this.views = views;
        this.wording = wording;
    }

    /** The board. The counts are those of all entries, whatever the list is narrowed down to. */
    record CatalogueBoardAnswer(
            List<CatalogueStanding> items,
            long total,
            List<CatalogueCount> states,
            List<CatalogueOffice> offices,
            List<CatalogueIndicator> indicators,
            long unassigned) {}

    /** What belongs to no entry yet. */
    record UnassignedAnswer(List<UnassignedClass> classes, Paged<UnassignedDocument> documents) {}

    @GetMapping("/board")
    @PreAuthorize(Roles.AT_THE_DESK)
    @Operation(summary = "目录看板", description = "每个事项已公开的条数、最近更新、是否空白、未及时更新或者即将到期，以及检查指标。可按状态、责任科室和词筛选。")
    CatalogueBoardAnswer board(
            @RequestParam(required = false) Freshness.@Nullable State state,
            @RequestParam(required = false) @Size(max = 100) @Nullable String office,
            @RequestParam(required = false) @Size(max = 100) @Nullable String q) {
        List<Standing> all = board.today();
        List<CatalogueStanding> shown =
                narrowed(all, state, office, q).map(views::standing).toList();
        return new CatalogueBoardAnswer(
                shown,
                shown.size(),
                views.counts(CatalogueBoard.states(all)),
                views.offices(all),
                board.indicators(all).stream().map(views::indicator).toList(),
                unassigned.count());
    }

    @GetMapping("/board.xlsx")
    @PreAuthorize(Roles.AT_THE_DESK)
    @Operation(summary = "导出目录看板（XLSX）", description = "与看板相同的筛选。")
    ResponseEntity<byte[]> spreadsheet(
            @RequestParam(required = false) Freshness.@Nullable State state,
            @RequestParam(required = false) @Size(max = 100) @Nullable String office,
            @RequestParam(required = false) @Size(max = 100) @Nullable String q) {
        List<String> header = Stream.of(
                        "code", "path", "office", "frequency", "published", "newest", "state", "since", "due")
                .map(column -> wording.text("catalogue.board." + column))
                .toList();
        List<List<@Nullable Object>> rows = narrowed(board.today(), state, office, q)
                .map(views::standing)
                .map(BoardController::cells)
                .toList();
        return SheetFormat.XLSX.download(new Table(wording.text("catalogue.board.title"), header, rows));
    }

    @GetMapping("/unassigned")
    @PreAuthorize(Roles.AT_THE_DESK)
    @Operation(summary = "未归类的文件", description = "组配分类不在目录中的已公开文件；catalogueClass 为空字符串时只看没有分类的。")
    UnassignedAnswer unassigned(
            @RequestParam(required = false) @Size(max = 100) @Nullable String catalogueClass, PageRequest paging) {
        return new UnassignedAnswer(unassigned.classes(), unassigned.documents(catalogueClass, paging));
    }

    private static List<@Nullable Object> cells(CatalogueStanding each) {
        return Arrays.asList(
                each.code(),
                each.path(),
                each.office(),
                each.frequencyName(),
                each.published(),
                each.newestOn(),
                each.stateName(),
                each.since(),
                each.dueOn());
    }

    private static Stream<Standing> narrowed(
            List<Standing> all, Freshness.@Nullable State state, @Nullable String office, @Nullable String words) {
        return all.stream()
                .filter(each -> state == null || each.freshness().state() == state)
                .filter(each -> office == null
                        || office.isBlank()
                        || each.entry().terms().office().equals(office))
                .filter(each -> words == null
                        || words.isBlank()
                        || each.path().contains(words.strip())
                        || each.entry().code().equals(words.strip()));
    }
}
