package cn.zwgk.policy.importing;

import cn.zwgk.policy.importing.reading.MalformedMapping;
import cn.zwgk.policy.importing.reading.MappingFile;
import cn.zwgk.web.Actor;
import cn.zwgk.web.AuditTrail;
import cn.zwgk.web.Ids;
import cn.zwgk.web.Refusal;
import cn.zwgk.web.Refused;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Receives an upload and hands it to the worker. */
@Service
public class StartImport {

    private static final int FILES = 200;
    private static final int NAME_CHARACTERS = 255;

    /** A file as it comes in. */
    public interface Incoming {
        String name();

        void writeTo(Path target) throws IOException;
    }

    private final ImportJobs jobs;
    private final ImportFiles files;
    private final ImportWorker worker;
    private final AuditTrail audit;
    private final TransactionTemplate transactions;

    StartImport(
            ImportJobs jobs,
            ImportFiles files,
            ImportWorker worker,
            AuditTrail audit,
            TransactionTemplate transactions) {
        this.jobs = jobs;
        this.files = files;
        this.worker = worker;
        this.audit = audit;
        this.transactions = transactions;
    }

    /**
     * @param mapping the text of a mapping file
     * @throws Refused if there is no file, there are too many, or the mapping cannot be read
     */
    public UUID start(List<? extends Incoming> incoming, @Nullable String mapping, boolean dryRun, Actor actor) {
        check(incoming, mapping);
        UUID id = Ids.next();
        try {
            transactions.executeWithoutResult(status -> {
                jobs.add(id, dryRun, mapping, actor);
                for (int i = 0; i < incoming.size(); i++) {
                    Incoming file = incoming.get(i);
                    files.keep(id, i + 1, shown(file.name()), file::writeTo);
                }
                audit.record(
                        actor,
                        "import.start",
                        "import",
                        id.toString(),
                        null,
                        Map.of("files", incoming.size(), "dryRun", dryRun));
            });
        } catch (RuntimeException e) {
            files.discard(id);
            throw e;
        }
        worker.wake();
        return id;
    }

    private static void check(List<? extends Incoming> incoming, @Nullable String mapping) {
        if (incoming.isEmpty()) {
            throw Refused.invalid(List.of(Refusal.onField("files", "import-files-missing")));
        }
        if (incoming.size() > FILES) {
            throw Refused.invalid(List.of(Refusal.onField("files", "import-files-too-many", FILES)));
        }
        if (mapping != null) {
            try {
                MappingFile.read(mapping);
            } catch (MalformedMapping e) {
                throw Refused.invalid(List.of(Refusal.onField("mapping", e.code(), e.argument())));
            }
        }
    }

    /** The last part of the name, because some browsers send whole paths. */
    private static String shown(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .strip();
        String printable = last.replaceAll("\\p{Cntrl}", "");
        return printable.isEmpty() ? "未命名" : printable.substring(0, Math.min(printable.length(), NAME_CHARACTERS));
    }
}
