package cn.zwgk.policy.publication;

import cn.zwgk.policy.UseCase;
import cn.zwgk.policy.document.Chronicle;
import cn.zwgk.policy.document.Document;
import cn.zwgk.policy.document.DocumentId;
import cn.zwgk.policy.document.Documents;
import cn.zwgk.timers.Timers;
import cn.zwgk.web.Actor;
import cn.zwgk.web.Problems;
import cn.zwgk.web.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts on record that a scheduled publication did not succeed, and why, so that people see it; then it is tried again until
 * what stood against it is removed. The history mentions it once for each set of grounds.
 */
@UseCase
class ReportFailedPublication {

    static final String FAILED = "document.publication-failed";

    /** Whoever removes the grounds sees the document published while he still looks at it. */
    private static final Duration NEXT_ATTEMPT = Duration.ofMinutes(1);

    private final Documents documents;
    private final PublicationFailures failures;
    private final Chronicle chronicle;
    private final Timers timers;
    private final Problems problems;
    private final InstantSource time;

    ReportFailedPublication(
            Documents documents,
            PublicationFailures failures,
            Chronicle chronicle,
            Timers timers,
            Problems problems,
            InstantSource time) {
        this.documents = documents;
        this.failures = failures;
        this.chronicle = chronicle;
        this.timers = timers;
        this.problems = problems;
        this.time = time;
    }

    @Transactional
    void report(DocumentId id, List<Refusal> grounds) {
        Document document = documents.get(id);
        Instant now = time.instant();
        if (!document.isDue(now)) {
            return;
        }
        boolean known = failures.of(document)
                .map(before -> words(before.grounds()).equals(words(grounds)))
                .orElse(false);
        failures.save(document, grounds, now);
        if (!known) {
            chronicle.mention(document, Actor.system("policy-service"), FAILED, words(grounds));
        }
        timers.schedule(ScheduledPublication.TASK, id.toString(), now.plus(NEXT_ATTEMPT));
    }

    private String words(List<Refusal> grounds) {
        return grounds.stream().map(problems::words).distinct().collect(Collectors.joining());
    }
}
