package cn.zwgk.interpretation.guidance;

import cn.zwgk.web.ChinaTime;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Holds the items of an edition against their sources as they are now. */
@Component
public class CurrentItems {

    /**
     * An item with its source.
     *
     * @param amounts those that hold today
     * @param toCheck whether the source changed or went after the editor last held his words against it
     */
    public record CurrentItem(GuidanceItem item, Source source, List<Source.Amount> amounts, boolean toCheck) {}

    private final Sources sources;
    private final InstantSource time;

    CurrentItems(Sources sources, InstantSource time) {
        this.sources = sources;
        this.time = time;
    }

    /** In the edition's order. */
    public List<CurrentItem> of(Guidance guidance) {
        LocalDate today = ChinaTime.today(time);
        return guidance.items().stream()
                .map(item -> sources.find(item.kind(), item.sourceId()).map(source -> current(item, source, today)))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The words by which the edition is found as it reads now; what was withdrawn is not among them. */
    String textOf(Guidance guidance) {
        return GuidanceText.of(of(guidance));
    }

    private static CurrentItem current(GuidanceItem item, Source source, LocalDate today) {
        List<Source.Amount> amounts = source.amounts().stream()
                .filter(amount -> amount.holdsOn(today))
                .toList();
        boolean amountsMoved = source.amounts().stream()
                .anyMatch(
                        amount -> amount.effectiveFrom().isAfter(LocalDate.ofInstant(item.checkedAt(), ChinaTime.ZONE))
                                && amount.holdsOn(today));
        boolean changed = source.changedAt().isAfter(item.checkedAt());
        return new CurrentItem(item, source, amounts, changed || amountsMoved);
    }
}
