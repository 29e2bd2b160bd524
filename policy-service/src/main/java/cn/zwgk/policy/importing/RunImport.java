package cn.zwgk.policy.importing;

import cn.zwgk.policy.importing.reading.DocumentRules;
import cn.zwgk.policy.importing.reading.Mapping;
import cn.zwgk.policy.importing.reading.MappingFile;
import cn.zwgk.policy.importing.reading.UploadReader;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Carries out an import. The upload is read twice: first to count it and to know what stands in it, then to register. Both times it is
 * streamed. After a crash the first reading starts over, the second goes on after its checkpoint.
 */
@Component
class RunImport {

    private final ImportJobs jobs;
    private final ImportEntries entries;
    private final ImportFiles files;
    private final RegisterBatch registerBatch;
    private final TransactionTemplate transactions;
    private final InstantSource time;
    private final UploadReader reader = new UploadReader();

    RunImport(
            ImportJobs jobs,
            ImportEntries entries,
            ImportFiles files,
            RegisterBatch registerBatch,
            TransactionTemplate transactions,
            InstantSource time) {
        this.jobs = jobs;
        this.entries = entries;
        this.files = files;
        this.registerBatch = registerBatch;
        this.transactions = transactions;
        this.time = time;
    }

    /**
     * @param goOn asked after each batch; when it says no, the import is given back unfinished
     * @return whether it is finished
     */
    boolean run(ImportJob job, UUID worker, BooleanSupplier goOn) {
        Mapping mapping = job.mapping() == null ? Mapping.BY_LABEL : MappingFile.read(job.mapping());
        try {
            if (job.total() == null) {
                examine(job.id(), worker, mapping, goOn);
            }
            register(job, worker, mapping, goOn);
        } catch (Interrupted interrupted) {
            jobs.release(job.id(), worker);
            return false;
        }
        transactions.executeWithoutResult(status -> {
            entries.clear(job.id());
            jobs.finish(job.id(), worker, ImportState.COMPLETED, null);
        });
        files.discard(job.id());
        return true;
    }

    private void examine(UUID job, UUID worker, Mapping mapping, BooleanSupplier goOn) {
        entries.clear(job);
        long total = read(
                job,
                mapping,
                0,
                goOn,
                batch -> transactions.executeWithoutResult(status -> {
                    jobs.renew(job, worker, ImportSettings.LEASE);
                    entries.add(job, batch);
                }));
        jobs.counted(job, worker, total);
    }

    private void register(ImportJob job, UUID worker, Mapping mapping, BooleanSupplier goOn) {
        read(job.id(), mapping, job.read(), goOn, batch -> {
            jobs.renew(job.id(), worker, ImportSettings.LEASE);
            registerBatch.register(job, worker, batch, entries.of(job.id(), batch, mapping.versions()));
        });
    }

    /** @return the number of entries */
    private long read(
            UUID job, Mapping mapping, long checkpoint, BooleanSupplier goOn, Consumer<List<Entry>> consumer) {
        Path work = files.workFolder(job);
        EntryBatches batches = new EntryBatches(new DocumentRules(mapping, time), checkpoint, batch -> {
            if (!goOn.getAsBoolean()) {
                throw new Interrupted();
            }
            consumer.accept(batch);
        });
        reader.read(files.of(job), work, mapping, batches);
        batches.finish();
        return batches.count();
    }

    /** The process is to stop; the reading is left in the middle. */
    private static final class Interrupted extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
