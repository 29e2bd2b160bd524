package cn.zwgk.policy.importing;

import cn.zwgk.policy.document.RegistrationOutcome;
import cn.zwgk.policy.importing.reading.Place;
import cn.zwgk.policy.importing.reading.Problem;
import java.util.List;

/**
 * What became of the entries of a batch.
 *
 * @param last the place of its last entry
 */
record Tally(long read, long created, long updated, long unchanged, long refused, List<Problem> problems, Place last) {

    static Tally of(List<EntryResult> results) {
        return new Tally(
                results.size(),
                count(results, RegistrationOutcome.CREATED),
                count(results, RegistrationOutcome.UPDATED),
                count(results, RegistrationOutcome.UNCHANGED),
                results.stream().filter(EntryResult::isRefused).count(),
                results.stream().flatMap(result -> result.problems().stream()).toList(),
                results.getLast().place());
    }

    private static long count(List<EntryResult> results, RegistrationOutcome outcome) {
        return results.stream().filter(result -> result.outcome() == outcome).count();
    }
}
