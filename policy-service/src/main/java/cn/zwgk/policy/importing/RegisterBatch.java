package cn.zwgk.policy.importing;

import cn.zwgk.policy.importing.reading.Place;
import cn.zwgk.policy.importing.reading.Problem;
import cn.zwgk.policy.importing.reading.ReadDocument;
import cn.zwgk.web.Actor;
import cn.zwgk.web.Refusal;
import cn.zwgk.web.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.NonTransientDataAccessException;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Registers a batch in one transaction together with the checkpoint. If a document makes it fail, the batch is done again one by one, so that
 * the others get through and the one is named. A dry run does the same and rolls it back.
 */
@Component
class RegisterBatch {

    private static final Logger LOG = LoggerFactory.getLogger(RegisterBatch.class);

    private final ImportJobs jobs;
    private final Registration registration;
    private final TransactionTemplate transactions;

    RegisterBatch(ImportJobs jobs, Registration registration, TransactionTemplate transactions) {
        this.jobs = jobs;
        this.registration = registration;
        this.transactions = transactions;
    }

    void register(ImportJob job, UUID worker, List<Entry> batch, Map<String, ImportEntries.Known> known) {
        try {
            registerTogether(job, worker, batch, known);
        } catch (RuntimeException e) {
            if (!concernsADocument(e)) {
                throw e;
            }
            if (batch.size() == 1) {
                refuse(job, worker, batch.getFirst(), e);
            } else {
                batch.forEach(entry -> register(job, worker, List.of(entry), known));
            }
        }
    }

    private void registerTogether(
            ImportJob job, UUID worker, List<Entry> batch, Map<String, ImportEntries.Known> known) {
        Tally tally = transactions.execute(status -> {
            Tally result = Tally.of(results(job, batch, known));
            if (job.dryRun()) {
                status.setRollbackOnly();
            } else {
                jobs.advance(job.id(), worker, result);
            }
            return result;
        });
        if (job.dryRun()) {
            transactions.executeWithoutResult(status -> jobs.advance(job.id(), worker, tally));
        }
    }

    private List<EntryResult> results(ImportJob job, List<Entry> batch, Map<String, ImportEntries.Known> known) {
        List<EntryResult> results = new ArrayList<>(batch.size());
        for (Entry entry : batch) {
            ReadDocument document = entry.document();
            results.add(
                    document == null
                            ? new EntryResult(entry.place(), null, entry.problems())
                            : result(job, entry, document, known.get(document.sourceKey())));
        }
        return results;
    }

    private EntryResult result(ImportJob job, Entry entry, ReadDocument document, ImportEntries.@Nullable Known known) {
        if (known != null && known.ordinal() != entry.ordinal()) {
            Place first = known.place();
            return refused(
                    entry,
                    Problem.refused(entry.place(), "twice-in-upload", first.file(), Long.toString(first.line())));
        }
        boolean superseded = known != null && known.superseded();
        return new EntryResult(entry.place(), registration.register(document, superseded, by(job)), entry.problems());
    }

    private void refuse(ImportJob job, UUID worker, Entry entry, RuntimeException e) {
        EntryResult result = refused(entry, problem(entry, e));
        transactions.executeWithoutResult(status -> jobs.advance(job.id(), worker, Tally.of(List.of(result))));
    }

    private static EntryResult refused(Entry entry, Problem problem) {
        List<Problem> problems = new ArrayList<>(entry.problems());
        problems.add(problem);
        return new EntryResult(entry.place(), null, problems);
    }

    private static Problem problem(Entry entry, RuntimeException e) {
        if (e instanceof Refused refused) {
            Refusal reason = refused.reasons().getFirst();
            String[] arguments =
                    reason.arguments().stream().map(String::valueOf).toArray(String[]::new);
            return Problem.refused(entry.place(), reason.code(), arguments);
        }
        LOG.warn(
                "Document at {} line {} could not be registered",
                entry.place().file(),
                entry.place().line(),
                e);
        return Problem.refused(entry.place(), "registration-failed");
    }

    /** Whoever handed the files in answers for them, also when the work goes on after a restart. */
    private static Actor by(ImportJob job) {
        return new Actor(job.startedBy(), job.startedByName(), job.startedByOffice(), Set.of("openness-office"));
    }

    /** A database that is away, or a lost lease, says nothing about a document. */
    private static boolean concernsADocument(RuntimeException e) {
        return e instanceof Refused
                || e instanceof IllegalArgumentException
                || (e instanceof NonTransientDataAccessException
                        && !(e instanceof NonTransientDataAccessResourceException));
    }
}
