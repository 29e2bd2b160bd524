package cn.zwgk.policy.standard;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import cn.zwgk.policy.document.Person;
import cn.zwgk.policy.wording.Wording;
import cn.zwgk.web.Actor;
import cn.zwgk.web.PageRequest;
import cn.zwgk.web.Paged;
import cn.zwgk.web.Problems;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sheets as the desk sees them. */
@Component
public class SheetViews {

    private final StandardSheets sheets;
    private final StandardLists lists;
    private final CheckSheet checking;
    private final DecidingDocuments documents;
    private final Problems problems;
    private final Wording wording;

    SheetViews(
            StandardSheets sheets,
            StandardLists lists,
            CheckSheet checking,
            DecidingDocuments documents,
            Problems problems,
            Wording wording) {
        this.sheets = sheets;
        this.lists = lists;
        this.checking = checking;
        this.documents = documents;
        this.problems = problems;
        this.wording = wording;
    }

    /** A sheet. Buttons come from {@link #allowedActs}. */
    @Schema(name = "StandardSheetView")
    public record SheetView(
            UUID id,
            long version,
            SheetState state,
            String stateName,
            DocumentName document,
            LocalDate effectiveFrom,
            @Nullable LocalDate effectiveUntil,
            @Nullable String note,
            @Nullable String reason,
            int cells,
            List<CellView> lines,
            List<StandardCellProblem> problems,
            Person proposedBy,
            Instant proposedAt,
            @Nullable Person decidedBy,
            @Nullable Instant decidedAt,
            @Nullable String remark,
            List<StandardSheetAct> allowedActs) {}

    /** The deciding document's name at the desk. */
    @Schema(name = "StandardDocumentName")
    public record DocumentName(
            UUID id, @Nullable String title, @Nullable String documentNumber) {}

    /**
     * One amount of a sheet.
     *
     * @param before what holds until then
     */
    @Schema(name = "StandardCellView")
    public record CellView(
            int cell,
            String district,
            String districtName,
            String category,
            String categoryTitle,
            String unit,
            BigDecimal amount,
            @Nullable BigDecimal before,
            @Nullable LocalDate closesOn,
            @Nullable UUID corrects) {}

    /**
     * What speaks against it.
     *
     * @param cell the place in the sheet; -1 for the sheet as a whole
     */
    public record StandardCellProblem(
            int cell, String code, @Nullable String field, String message) {}

    /** An act that this person may take now. */
    public record StandardSheetAct(
            String act, String name, boolean needsReason, boolean needsConfirmation, String legalBasis) {}

    /** What a draft would do. */
    @Schema(name = "StandardCheck")
    public record CheckView(List<CellView> lines, List<StandardCellProblem> problems) {}

    /** The dry run. */
    public CheckView of(CheckedSheet checked) {
        return new CheckView(
                checked.lines().stream().map(SheetViews::cell).toList(),
                checked.problems().stream().map(this::problem).toList());
    }

    @Transactional(readOnly = true)
    public SheetView of(StandardSheet sheet, Actor actor) {
        boolean open = sheet.state() == SheetState.PROPOSED;
        CheckedSheet checked = open
                ? checking.check(new SheetDraft(
                        sheet.documentId(),
                        sheet.period(),
                        sheet.note(),
                        sheet.reason(),
                        sheet.lines().stream()
                                .map(line -> new SheetDraft.DraftCell(
                                        line.cell().district(),
                                        line.cell().category(),
                                        line.value().toPlainString(),
                                        line.corrects()))
                                .toList()))
                : new CheckedSheet(List.of(), List.of());
        List<CellView> lines =
                open ? checked.lines().stream().map(SheetViews::cell).toList() : decided(sheet);
        return view(
                sheet,
                actor,
                sheet.lines().size(),
                lines,
                checked.problems().stream().map(this::problem).toList());
    }

    @Transactional(readOnly = true)
    public Paged<SheetView> newest(@Nullable SheetState state, PageRequest page, Actor actor) {
        return sheets.newest(state, page)
                .map(sheet -> view(sheet, actor, sheets.cells(sheet.id()), List.of(), List.of()));
    }

    private List<CellView> decided(StandardSheet sheet) {
        Map<String, Category> categories =
                lists.categories().stream().collect(toMap(Category::code, Function.identity()));
        Map<String, District> districts =
                lists.districts().stream().collect(toMap(District::code, Function.identity()));
        return IntStream.range(0, sheet.lines().size())
                .mapToObj(place -> {
                    StandardSheet.Line line = sheet.lines().get(place);
                    District district = requireNonNull(districts.get(line.cell().district()));
                    Category category =
                            requireNonNull(categories.get(line.cell().category()));
                    return cell(new CheckedSheet.CheckedLine(place, line, district, category, null, null));
                })
                .toList();
    }

    private SheetView view(
            StandardSheet sheet, Actor actor, int cells, List<CellView> lines, List<StandardCellProblem> found) {
        DecidingDocument document = documents.find(sheet.documentId()).orElse(null);
        return new SheetView(
                sheet.id(),
                sheet.version(),
                sheet.state(),
                wording.of(sheet.state()),
                new DocumentName(
                        sheet.documentId(),
                        document == null ? null : document.title(),
                        document == null ? null : document.documentNumber()),
                sheet.period().from(),
                sheet.period().until(),
                sheet.note(),
                sheet.reason(),
                cells,
                lines,
                found,
                sheet.proposedBy(),
                sheet.proposedAt(),
                sheet.decidedBy(),
                sheet.decidedAt(),
                sheet.remark(),
                sheet.allowedActs(actor).stream().map(act -> act(sheet, act)).toList());
    }

    private StandardSheetAct act(StandardSheet sheet, SheetAct act) {
        String ground = SheetTransitions.TABLE.transitions().stream()
                .filter(step -> step.from() == sheet.state() && step.action() == act)
                .findFirst()
                .orElseThrow()
                .ground();
        return new StandardSheetAct(act.code(), wording.of(act), act == SheetAct.REJECT, true, ground);
    }

    private StandardCellProblem problem(CheckedSheet.CellProblem problem) {
        return new StandardCellProblem(
                problem.cell(), problem.refusal().code(), problem.refusal().field(), problems.words(problem.refusal()));
    }

    private static CellView cell(CheckedSheet.CheckedLine checked) {
        return new CellView(
                checked.cell(),
                checked.district().code(),
                checked.district().name(),
                checked.category().code(),
                checked.category().title(),
                checked.category().unit(),
                checked.line().value(),
                checked.before(),
                checked.closesOn(),
                checked.line().corrects());
    }
}
