package cn.zwgk.policy.standard;

import cn.zwgk.policy.standard.StandardSet.SetAmount;
import cn.zwgk.policy.wording.Wording;
import cn.zwgk.web.ChinaTime;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The amounts of a category as other services get to know them, at the act and when they read everything anew. */
@Component
public class StandardFacts {

    /** A category that changed, in the words of the fact that told it. */
    public record StandardChange(String type, long change, StandardSet data) {}

    /** @param next what to ask for next */
    public record StandardStretch(List<StandardChange> items, long next, boolean more) {}

    private record Position(String code, long changeNumber) {}

    private final JdbcClient database;
    private final StandardLists lists;
    private final Amounts amounts;
    private final DecidingDocuments documents;
    private final Wording wording;
    private final InstantSource time;

    StandardFacts(
            JdbcClient database,
            StandardLists lists,
            Amounts amounts,
            DecidingDocuments documents,
            Wording wording,
            InstantSource time) {
        this.database = database;
        this.lists = lists;
        this.amounts = amounts;
        this.documents = documents;
        this.wording = wording;
        this.time = time;
    }

    /** Everything that was set, in the order of the latest changes. */
    @Transactional(readOnly = true)
    public StandardStretch after(long change, int limit) {
        List<Position> positions = database.sql("""
                        select code, change_number from standard_category
                        where change_number > :after order by change_number limit :limit""")
                .param("after", change)
                .param("limit", limit + 1)
                .query(Position.class)
                .list();
        List<Position> taken = positions.subList(0, Math.min(limit, positions.size()));
        List<StandardChange> items = taken.stream()
                .map(position -> new StandardChange(
                        "StandardSet",
                        position.changeNumber(),
                        of(position.code(), position.changeNumber(), lastSet(position.code()))))
                .toList();
        return new StandardStretch(
                items, taken.isEmpty() ? change : taken.getLast().changeNumber(), positions.size() > limit);
    }

    /** The amounts of a category that hold now or will. */
    StandardSet of(String code, long version, Instant at) {
        Category category = lists.category(code).orElseThrow();
        LocalDate today = ChinaTime.today(time);
        Map<String, District> districts =
                lists.districts().stream().collect(Collectors.toMap(District::code, Function.identity()));
        List<Amount> standing = amounts.standing(List.of(code)).stream()
                .filter(amount -> amount.period().until() == null
                        || amount.period().until().isAfter(today))
                .toList();
        Map<UUID, DecidingDocument> deciding = documents.of(
                standing.stream().map(Amount::documentId).distinct().toList());
        List<SetAmount> set = new ArrayList<>();
        for (Amount amount : standing) {
            DecidingDocument document = deciding.get(amount.documentId());
            District district = districts.get(amount.cell().district());
            set.add(new SetAmount(
                    district == null ? amount.cell().district() : district.name(),
                    amount.value(),
                    amount.period().from(),
                    amount.period().until(),
                    amount.documentId(),
                    document == null ? null : document.documentNumber()));
        }
        return new StandardSet(
                category.id(),
                version,
                category.code(),
                category.group(),
                wording.text("standard.search-title", category.title()),
                category.unit(),
                set,
                text(category, set),
                at,
                "/standards?category=" + category.code());
    }

    private String text(Category category, List<SetAmount> set) {
        String lines = set.stream()
                .map(amount -> wording.text(
                        "standard.search-line",
                        amount.district(),
                        category.title(),
                        amount.amount().stripTrailingZeros().toPlainString(),
                        category.unit(),
                        amount.effectiveFrom().toString(),
                        amount.documentNumber() == null ? "" : amount.documentNumber()))
                .collect(Collectors.joining("\n"));
        return category.note() == null ? lines : category.note() + "\n" + lines;
    }

    private Instant lastSet(String code) {
        return database.sql("select max(set_at) from standard_amount where category_code = :code")
                .param("code", code)
                .query((row, number) -> row.getObject(1, OffsetDateTime.class).toInstant())
                .single();
    }
}
