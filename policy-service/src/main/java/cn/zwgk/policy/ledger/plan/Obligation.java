package cn.zwgk.policy.ledger.plan;

import cn.zwgk.web.Ids;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * 任务: one obligation of a plan.
 *
 * @param droppedReason why it is no longer asked; it stays in the ledger all the same
 */
public record Obligation(
        UUID id,
        UUID planId,
        ObligationContent content,
        @Nullable String droppedReason,
        long version) {

    /** The type in the audit trail. */
    public static final String TYPE = "Obligation";

    private static final Pattern DIGITS = Pattern.compile("\\d{1,4}");
    private static final int PARTS = 10_000;

    public static Obligation of(UUID plan, ObligationContent content) {
        return new Obligation(Ids.next(), plan, content, null, 0);
    }

    public boolean isDropped() {
        return droppedReason != null;
    }

    Obligation with(ObligationContent changed) {
        return new Obligation(id, planId, changed, droppedReason, version);
    }

    Obligation dropped(String reason) {
        return new Obligation(id, planId, content, reason, version);
    }

    /** Item 2 stands before item 13, and 13-2 before 13-10. */
    int ordinal() {
        int[] numbers = DIGITS.matcher(content.number())
                .results()
                .map(MatchResult::group)
                .mapToInt(Integer::parseInt)
                .limit(2)
                .toArray();
        return IntStream.range(0, 2)
                .map(i -> i < numbers.length ? numbers[i] : 0)
                .reduce(0, (ordinal, number) -> ordinal * PARTS + number);
    }

    /** What is to be counted: one thing, or one for each office, and each again in every quarter. */
    public List<Slot> slots(int year, List<String> offices) {
        Stream<@Nullable String> owing = content.perOffice() ? offices.stream().map(o -> o) : Stream.of((String) null);
        return owing.flatMap(office -> content.rhythm() == Rhythm.YEAR
                        ? Stream.of(slot(office, 0, content.dueOn()))
                        : IntStream.rangeClosed(1, 4).mapToObj(quarter -> slot(office, quarter, endOf(year, quarter))))
                .toList();
    }

    private Slot slot(@Nullable String office, int quarter, LocalDate dueOn) {
        return new Slot(office, office == null ? content.ownerOffice() : office, quarter, content.quota(), dueOn);
    }

    private static LocalDate endOf(int year, int quarter) {
        return LocalDate.of(year, quarter * 3, 1).plusMonths(1).minusDays(1);
    }
}
