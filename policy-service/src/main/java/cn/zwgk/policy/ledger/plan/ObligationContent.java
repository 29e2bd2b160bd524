package cn.zwgk.policy.ledger.plan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is asked 任务要求.
 *
 * @param number as in the plan, such as {@code 13-3}: the item, and the part of it
 * @param basis the item of the plan or the article that asks for it
 * @param measure how it is measured, in words
 * @param perOffice whether every office owes the quota by itself 各科室均须完成
 * @param feed what the platform counts by itself; null where evidence is handed in
 * @param topics of documents and interpretations that count; empty for all
 * @param points what fulfilling it is worth in the yearly assessment, for each office that owes it
 */
public record ObligationContent(
        String number,
        String title,
        String demand,
        @Nullable String basis,
        @Nullable String measure,
        String ownerOffice,
        int quota,
        boolean perOffice,
        Rhythm rhythm,
        LocalDate dueOn,
        @Nullable OccurrenceKind feed,
        List<String> topics,
        int points) {

    public ObligationContent {
        topics = List.copyOf(topics);
    }

    /** The same a year later, for a copy. */
    ObligationContent yearsLater(int years) {
        return new ObligationContent(
                number,
                title,
                demand,
                basis,
                measure,
                ownerOffice,
                quota,
                perOffice,
                rhythm,
                dueOn.plusYears(years),
                feed,
                topics,
                points);
    }
}
