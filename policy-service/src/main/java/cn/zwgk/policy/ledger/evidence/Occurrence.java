package cn.zwgk.policy.ledger.evidence;

import cn.zwgk.policy.document.Person;
import cn.zwgk.policy.ledger.plan.OccurrenceKind;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened and may count.
 *
 * @param ref what it is in its own service; with the kind it is one occurrence, however often it is told
 * @param office whose doing it was; empty if nobody knows, then it is the owner's of the obligation
 * @param by who recorded it; null if the platform itself knows
 */
public record Occurrence(
        OccurrenceKind kind,
        String ref,
        String office,
        String title,
        LocalDate on,
        List<String> topics,
        @Nullable String link,
        @Nullable Person by) {

    public Occurrence {
        topics = List.copyOf(topics);
    }

    /** Whether it counts for an obligation that asks for these topics; for one that asks for none, always. */
    boolean isAbout(List<String> asked) {
        return asked.isEmpty() || !Collections.disjoint(asked, topics);
    }

    Source source() {
        return new Source(kind, ref);
    }
}
