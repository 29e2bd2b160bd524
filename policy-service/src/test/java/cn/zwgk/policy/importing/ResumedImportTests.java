package cn.zwgk.policy.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.zwgk.test.Answer;
import cn.zwgk.test.Api;
import cn.zwgk.test.ServiceTest;
import cn.zwgk.web.Actor;
import cn.zwgk.web.Ids;
import java.nio.file.Files;
import java.time.InstantSource;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@ServiceTest
class ResumedImportTests {

    private static final int DOCUMENTS = 120;

    private final ImportDesk desk;
    private final Api api;
    private final ImportJobs jobs;
    private final ImportEntries entries;
    private final ImportFiles files;
    private final Registration registration;
    private final ImportWorker worker;
    private final TransactionTemplate transactions;
    private final JdbcClient database;
    private final InstantSource time;

    ResumedImportTests(
            Api api,
            ImportJobs jobs,
            ImportEntries entries,
            ImportFiles files,
            Registration registration,
            ImportWorker worker,
            TransactionTemplate transactions,
            JdbcClient database,
            InstantSource time) {
        this.desk = new ImportDesk(api);
        this.api = api;
        this.jobs = jobs;
        this.entries = entries;
        this.files = files;
        this.registration = registration;
        this.worker = worker;
        this.transactions = transactions;
        this.database = database;
        this.time = time;
    }

    @Test
    void anImportThatWasKilledGoesOnAfterItsLastBatchAndDoublesNothing() {
        String word = ImportDesk.unique();
        UUID me = UUID.randomUUID();
        UUID job = heldBy(me, word);

        assertThatExceptionOfType(Killed.class)
                .isThrownBy(
                        () -> runWith(dyingAt(word + "第75号")).run(jobs.find(job).orElseThrow(), me, () -> true));
        assertThat(jobs.find(job).orElseThrow())
                .satisfies(left -> assertThat(left.state()).isEqualTo(ImportState.RUNNING))
                .satisfies(left -> assertThat(left.read()).isEqualTo(50))
                .satisfies(left -> assertThat(left.checkpointLine()).isEqualTo(50))
                .satisfies(left -> assertThat(left.total()).isEqualTo(DOCUMENTS));
        assertThat(documents(word)).isEqualTo(50);

        theLeaseRunsOut(job);
        worker.wake();

        Answer done = desk.over(job.toString());
        assertThat(ImportDesk.counts(done)).isEqualTo("COMPLETED 120: 120+0=0-0");
        assertThat(documents(word)).isEqualTo(DOCUMENTS);
    }

    @Test
    void whoLostTheLeaseCommitsNothingMore() {
        String word = ImportDesk.unique();
        UUID me = UUID.randomUUID();
        UUID job = heldBy(me, word);
        ImportJob mine = jobs.find(job).orElseThrow();

        assertThatExceptionOfType(LeaseLost.class)
                .isThrownBy(() -> runWith((document, superseded, by) -> {
                            takenOver(job);
                            return registration.register(document, superseded, by);
                        })
                        .run(mine, me, () -> true));

        assertThat(documents(word)).isZero();
        assertThat(jobs.find(job).orElseThrow().read()).isZero();
    }

    @Test
    void aStoppingProcessGivesTheImportBackAfterTheBatchInHand() {
        String word = ImportDesk.unique();
        UUID me = UUID.randomUUID();
        UUID job = heldBy(me, word);
        int[] batches = {0};

        boolean finished = runWith(registration).run(jobs.find(job).orElseThrow(), me, () -> batches[0]++ < 4);

        assertThat(finished).isFalse();
        assertThat(documents(word)).isEqualTo(50);
        worker.wake();
        assertThat(ImportDesk.counts(desk.over(job.toString()))).isEqualTo("COMPLETED 120: 120+0=0-0");
    }

    /** What a kill looks like from inside. */
    private static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    private Registration dyingAt(String title) {
        return (document, superseded, by) -> {
            if (document.title().equals(title)) {
                throw new Killed();
            }
            return registration.register(document, superseded, by);
        };
    }

    private RunImport runWith(Registration other) {
        return new RunImport(jobs, entries, files, new RegisterBatch(jobs, other, transactions), transactions, time);
    }

    /** An import that the service's own worker leaves alone, because somebody else holds its lease. */
    private UUID heldBy(UUID holder, String word) {
        UUID id = Ids.next();
        String lines = IntStream.rangeClosed(1, DOCUMENTS)
                .mapToObj(i -> ImportDesk.json(word + "第" + i + "号", "2024-01-02"))
                .collect(Collectors.joining());
        transactions.executeWithoutResult(status -> {
            jobs.add(id, false, null, new Actor("wuting", "吴婷", "政务公开办", Set.of("openness-office")));
            files.keep(id, 1, "a.jsonl", target -> Files.writeString(target, lines));
            database.sql(
                            "update import_job set state = 'RUNNING', lease_owner = :holder, lease_until = clock_timestamp() + interval '1 hour' where id = :id")
                    .param("holder", holder)
                    .param("id", id)
                    .update();
        });
        return id;
    }

    private void theLeaseRunsOut(UUID id) {
        database.sql("update import_job set lease_until = clock_timestamp() - interval '1 second' where id = :id")
                .param("id", id)
                .update();
    }

    private void takenOver(UUID id) {
        database.sql("update import_job set lease_owner = gen_random_uuid() where id = :id")
                .param("id", id)
                .update();
    }

    private long documents(String word) {
        return api.get("/api/v1/documents?q=" + word).node("total").asLong();
    }
}
