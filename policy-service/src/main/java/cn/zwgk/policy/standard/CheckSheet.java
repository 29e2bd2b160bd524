package cn.zwgk.policy.standard;

import cn.zwgk.policy.UseCase;
import cn.zwgk.policy.standard.Amount.Cell;
import cn.zwgk.policy.standard.CheckedSheet.CellProblem;
import cn.zwgk.policy.standard.CheckedSheet.CheckedLine;
import cn.zwgk.policy.standard.SheetDraft.DraftCell;
import cn.zwgk.web.ChinaTime;
import cn.zwgk.web.Refusal;
import java.math.BigDecimal;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;

/** 试填: says what a sheet would do and everything that speaks against it, cell by cell; sets nothing. */
@UseCase
public class CheckSheet {

    static final int LARGEST_SHEET = 2000;

    private final StandardLists lists;
    private final Amounts amounts;
    private final DecidingDocuments documents;
    private final InstantSource time;

    CheckSheet(StandardLists lists, Amounts amounts, DecidingDocuments documents, InstantSource time) {
        this.lists = lists;
        this.amounts = amounts;
        this.documents = documents;
        this.time = time;
    }

    @Transactional(readOnly = true)
    public CheckedSheet check(SheetDraft draft) {
        List<CellProblem> problems = new ArrayList<>(ofTheWhole(draft));
        Optional<DecidingDocument> document = documents.find(draft.documentId());
        if (document.isEmpty() || draft.cells().size() > LARGEST_SHEET) {
            return new CheckedSheet(List.of(), problems);
        }
        List<District> districts = lists.districts();
        List<Category> categories = lists.categories();
        List<Amount> standing =
                amounts.standing(categories.stream().map(Category::code).toList());
        Set<Cell> seen = new HashSet<>();
        List<CheckedLine> lines = new ArrayList<>();
        for (int place = 0; place < draft.cells().size(); place++) {
            DraftCell typed = draft.cells().get(place);
            Optional<District> district = districts.stream()
                    .filter(one -> matches(typed.district(), one.code(), one.name()))
                    .findFirst();
            Optional<Category> category = categories.stream()
                    .filter(one -> matches(typed.category(), one.code(), one.title(), one.name()))
                    .findFirst();
            Optional<BigDecimal> value = AmountText.read(typed.amount());
            List<Refusal> unread = unreadable(typed, district, category, value);
            if (unread.isEmpty()) {
                Cell cell = new Cell(
                        district.orElseThrow().code(), category.orElseThrow().code());
                if (!seen.add(cell)) {
                    problems.add(new CellProblem(
                            place,
                            Refusal.onField(field(place), "standard-cell-twice", typed.district(), typed.category())));
                    continue;
                }
                AmountPolicy.Proposed proposed =
                        proposed(draft, typed, value.orElseThrow(), of(standing, cell), document.get());
                for (String ground : AmountPolicy.groundsAgainst(proposed)) {
                    problems.add(
                            new CellProblem(place, refusal(place, ground, proposed, district.get(), category.get())));
                }
                lines.add(line(place, proposed, cell, district.get(), category.get()));
            } else {
                for (Refusal refusal : unread) {
                    problems.add(new CellProblem(
                            place,
                            Refusal.onField(
                                    field(place),
                                    refusal.code(),
                                    refusal.arguments().toArray())));
                }
            }
        }
        return new CheckedSheet(List.copyOf(lines), List.copyOf(problems));
    }

    private AmountPolicy.Proposed proposed(
            SheetDraft draft, DraftCell typed, BigDecimal value, List<Amount> standing, DecidingDocument document) {
        @Nullable
        LocalDate end = standing.stream()
                .filter(amount -> amount.id().equals(typed.corrects()))
                .findFirst()
                .map(amount -> amount.period().until())
                .orElse(null);
        return new AmountPolicy.Proposed(
                value, draft.period().endingLike(end), typed.corrects(), standing, document, ChinaTime.today(time));
    }

    private List<CellProblem> ofTheWhole(SheetDraft draft) {
        List<Refusal> grounds = new ArrayList<>();
        if (draft.cells().isEmpty()) {
            grounds.add(Refusal.onField("cells", "standard-sheet-empty"));
        }
        if (draft.cells().size() > LARGEST_SHEET) {
            grounds.add(Refusal.onField("cells", "standard-sheet-too-large", LARGEST_SHEET));
        }
        if (documents.find(draft.documentId()).isEmpty()) {
            grounds.add(Refusal.onField("documentId", "standard-document-unknown"));
        }
        boolean corrects = draft.cells().stream().anyMatch(cell -> cell.corrects() != null);
        if (corrects && (draft.reason() == null || draft.reason().isBlank())) {
            grounds.add(Refusal.onField("reason", "standard-correction-reason-missing"));
        }
        return grounds.stream().map(ground -> new CellProblem(-1, ground)).toList();
    }

    private static List<Refusal> unreadable(
            DraftCell typed, Optional<District> district, Optional<Category> category, Optional<BigDecimal> value) {
        return Stream.of(
                        district.isEmpty() ? Refusal.of("standard-district-unknown", typed.district()) : null,
                        district.filter(one -> !one.inUse()).isPresent()
                                ? Refusal.of("standard-district-out-of-use", typed.district())
                                : null,
                        category.isEmpty() ? Refusal.of("standard-category-unknown", typed.category()) : null,
                        category.filter(one -> !one.inUse()).isPresent()
                                ? Refusal.of("standard-category-out-of-use", typed.category())
                                : null,
                        value.isEmpty() ? Refusal.of("standard-amount-unreadable", typed.amount()) : null)
                .filter(Objects::nonNull)
                .toList();
    }

    private static Refusal refusal(
            int place, String ground, AmountPolicy.Proposed proposed, District district, Category category) {
        String where = district.name() + category.title();
        String period =
                proposed.contradicted().map(amount -> inWords(amount.period())).orElse("");
        return switch (ground) {
            case "standard-contradicts" -> Refusal.onField(field(place), ground, where, period);
            case "standard-document-not-published", "standard-document-not-in-force-yet", "standard-document-ended" ->
                Refusal.onField("documentId", ground, where);
            default -> Refusal.onField(field(place), ground, where);
        };
    }

    private static CheckedLine line(
            int place, AmountPolicy.Proposed proposed, Cell cell, District district, Category category) {
        LocalDate eve = proposed.period().from().minusDays(1);
        BigDecimal before = proposed.corrected()
                .map(Amount::value)
                .orElseGet(() -> proposed.standing().stream()
                        .filter(amount -> new Period(eve, proposed.period().from()).overlaps(amount.period()))
                        .map(Amount::value)
                        .findFirst()
                        .orElse(null));
        @Nullable
        LocalDate closes =
                proposed.closed().map(amount -> proposed.period().from()).orElse(null);
        return new CheckedLine(
                place,
                new StandardSheet.Line(cell, proposed.value(), proposed.corrects()),
                district,
                category,
                before,
                closes);
    }

    private static String inWords(Period period) {
        return period.from()
                + (period.until() == null ? " 起" : " 至 " + period.until().minusDays(1));
    }

    private static List<Amount> of(List<Amount> standing, Cell cell) {
        return standing.stream().filter(amount -> amount.cell().equals(cell)).toList();
    }

    private static String field(int place) {
        return "cells[" + place + "]";
    }

    private static boolean matches(String typed, String... names) {
        String plain = typed.strip();
        return Stream.of(names).anyMatch(name -> name.equals(plain));
    }
}
