package cn.zwgk.policy.importing;

import cn.zwgk.web.Actor;
import cn.zwgk.web.AuditTrail;
import cn.zwgk.web.Refused;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes up a stopped import where it stopped. */
@Service
public class ResumeImport {

    private final ImportJobs jobs;
    private final ImportWorker worker;
    private final AuditTrail audit;
    private final TransactionTemplate transactions;

    ResumeImport(ImportJobs jobs, ImportWorker worker, AuditTrail audit, TransactionTemplate transactions) {
        this.jobs = jobs;
        this.worker = worker;
        this.audit = audit;
        this.transactions = transactions;
    }

    /** @throws Refused {@code import-completed} if there is nothing left to do; resuming a running import changes nothing */
    public void resume(UUID id, Actor actor) {
        transactions.executeWithoutResult(status -> {
            ImportJob job = jobs.find(id).orElseThrow(() -> Refused.notFound("import-not-found"));
            if (job.state() == ImportState.COMPLETED) {
                throw Refused.conflict("import-completed");
            }
            if (jobs.reopen(id)) {
                audit.record(actor, "import.resume", "import", id.toString(), null, Map.of("after", job.read()));
            }
        });
        worker.wake();
    }
}
