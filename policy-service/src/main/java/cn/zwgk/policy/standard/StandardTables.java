package cn.zwgk.policy.standard;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import cn.zwgk.policy.document.Validity;
import cn.zwgk.policy.standard.Amount.Cell;
import cn.zwgk.policy.standard.StandardTable.Column;
import cn.zwgk.policy.standard.StandardTable.DecidedBy;
import cn.zwgk.policy.standard.StandardTable.OfDocument;
import cn.zwgk.policy.standard.StandardTable.Past;
import cn.zwgk.policy.standard.StandardTable.Row;
import cn.zwgk.policy.standard.StandardTable.Series;
import cn.zwgk.policy.standard.StandardTable.StandardEntry;
import cn.zwgk.policy.standard.StandardTable.StandardHistory;
import cn.zwgk.policy.wording.Wording;
import cn.zwgk.web.ChinaTime;
import cn.zwgk.web.Refused;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 救助标准 as people read them: today, on any day, over the years, across districts, and by the document that decided them. */
@Component
public class StandardTables {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final StandardLists lists;
    private final Amounts amounts;
    private final DecidingDocuments documents;
    private final StandardChanges changes;
    private final Wording wording;
    private final InstantSource time;

    StandardTables(
            StandardLists lists,
            Amounts amounts,
            DecidingDocuments documents,
            StandardChanges changes,
            Wording wording,
            InstantSource time) {
        this.lists = lists;
        this.amounts = amounts;
        this.documents = documents;
        this.changes = changes;
        this.wording = wording;
        this.time = time;
    }

    /** What an answer may be recognised by, together with the state of the documents. */
    @Transactional(readOnly = true)
    public String state() {
        return changes.latest() + "-" + ChinaTime.today(time);
    }

    /** @param asOf the day; null for today */
    @Transactional(readOnly = true)
    public StandardTable on(@Nullable LocalDate asOf) {
        LocalDate day = asOf == null ? ChinaTime.today(time) : asOf;
        LocalDate yearBefore = day.minusYears(1);
        List<Amount> held = amounts.on(day);
        Map<Cell, BigDecimal> before = amounts.on(yearBefore).stream().collect(toMap(Amount::cell, Amount::value));
        Map<UUID, DecidingDocument> deciding = decidingOf(held);
        Map<String, List<Amount>> byCategory =
                held.stream().collect(groupingBy(amount -> amount.cell().category()));
        List<District> districts = lists.districts().stream()
                .filter(district -> district.inUse()
                        || held.stream()
                                .anyMatch(amount -> amount.cell().district().equals(district.code())))
                .toList();
        List<Row> rows = lists.categories().stream()
                .filter(category -> category.inUse() || byCategory.containsKey(category.code()))
                .map(category -> new Row(
                        category.code(),
                        category.group(),
                        category.name(),
                        category.title(),
                        category.unit(),
                        category.note(),
                        byCategory.getOrDefault(category.code(), List.of()).stream()
                                .map(amount -> entry(amount, before.get(amount.cell()), deciding))
                                .toList()))
                .toList();
        return new StandardTable(
                day,
                yearBefore,
                districts.stream()
                        .map(district -> new Column(district.code(), district.name()))
                        .toList(),
                rows);
    }

    /** @throws Refused {@code standard-category-not-found} */
    @Transactional(readOnly = true)
    public StandardHistory history(String code, @Nullable String district) {
        Category category = lists.category(code).orElseThrow(() -> Refused.notFound("standard-category-not-found"));
        List<Amount> all = amounts.history(code, district);
        Map<UUID, DecidingDocument> deciding = decidingOf(all);
        Map<String, List<Amount>> byDistrict =
                all.stream().collect(groupingBy(amount -> amount.cell().district()));
        return new StandardHistory(
                category.code(),
                category.title(),
                category.unit(),
                lists.districts().stream()
                        .filter(one -> byDistrict.containsKey(one.code()))
                        .map(one -> new Series(
                                one.code(), one.name(), past(byDistrict.getOrDefault(one.code(), List.of()), deciding)))
                        .toList());
    }

    /** What a document has decided that still holds or will. */
    @Transactional(readOnly = true)
    public List<OfDocument> decidedBy(UUID document) {
        LocalDate today = ChinaTime.today(time);
        List<District> districts = lists.districts();
        List<Amount> standing = amounts.decidedBy(document).stream()
                .filter(amount -> amount.period().until() == null
                        || amount.period().until().isAfter(today))
                .toList();
        return lists.categories().stream()
                .flatMap(category -> gathered(category, districts, standing, today))
                .toList();
    }

    /** Districts with the same amount for the same time are told together. */
    private Stream<OfDocument> gathered(
            Category category, List<District> districts, List<Amount> standing, LocalDate today) {
        record Terms(BigDecimal amount, Period period) {}
        Map<Terms, List<String>> names = new LinkedHashMap<>();
        for (District district : districts) {
            standing.stream()
                    .filter(amount -> amount.cell().equals(new Cell(district.code(), category.code())))
                    .forEach(amount -> names.computeIfAbsent(
                                    new Terms(amount.value(), amount.period()), terms -> new ArrayList<>())
                            .add(district.name()));
        }
        long all = districts.stream().filter(District::inUse).count();
        return names.entrySet().stream()
                .map(entry -> new OfDocument(
                        category.code(),
                        category.title(),
                        category.unit(),
                        all > 1 && entry.getValue().size() == all
                                ? wording.text("standard.everywhere")
                                : String.join("、", entry.getValue()),
                        entry.getKey().amount(),
                        entry.getKey().period().from(),
                        entry.getKey().period().until(),
                        !entry.getKey().period().from().isAfter(today)));
    }

    private Map<UUID, DecidingDocument> decidingOf(List<Amount> held) {
        return documents.of(held.stream().map(Amount::documentId).distinct().toList());
    }

    private StandardEntry entry(Amount amount, @Nullable BigDecimal before, Map<UUID, DecidingDocument> deciding) {
        return new StandardEntry(
                amount.id(),
                amount.cell().district(),
                amount.value(),
                amount.period().from(),
                amount.period().until(),
                decidedBy(deciding, amount.documentId()),
                before,
                change(before, amount.value()));
    }

    private List<Past> past(List<Amount> entries, Map<UUID, DecidingDocument> deciding) {
        List<Past> past = new ArrayList<>();
        @Nullable BigDecimal before = null;
        for (Amount amount : entries) {
            boolean stands = amount.supersededAt() == null;
            past.add(new Past(
                    amount.id(),
                    amount.value(),
                    amount.period().from(),
                    amount.period().until(),
                    decidedBy(deciding, amount.documentId()),
                    stands ? change(before, amount.value()) : null,
                    amount.setAt(),
                    amount.corrects(),
                    amount.reason(),
                    amount.supersededAt()));
            before = stands ? amount.value() : before;
        }
        return List.copyOf(past);
    }

    private DecidedBy decidedBy(Map<UUID, DecidingDocument> deciding, UUID id) {
        DecidingDocument document = deciding.get(id);
        if (document == null || !document.published()) {
            boolean withdrawn = document != null && document.withdrawn();
            return new DecidedBy(
                    id,
                    false,
                    null,
                    document == null ? null : document.documentNumber(),
                    null,
                    null,
                    wording.text(withdrawn ? "standard.document-withdrawn" : "standard.document-not-open"));
        }
        Validity validity = document.validity();
        boolean remarkable =
                validity == Validity.NOT_YET_IN_FORCE || validity == Validity.REPEALED || validity == Validity.LAPSED;
        return new DecidedBy(
                id,
                true,
                document.title(),
                document.documentNumber(),
                validity,
                wording.of(validity),
                remarkable ? wording.text("standard.document-validity", wording.of(validity)) : null);
    }

    private static @Nullable BigDecimal change(@Nullable BigDecimal before, BigDecimal now) {
        return before == null ? null : now.subtract(before).multiply(HUNDRED).divide(before, 1, RoundingMode.HALF_UP);
    }
}
