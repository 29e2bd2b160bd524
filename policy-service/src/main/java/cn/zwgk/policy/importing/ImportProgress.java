package cn.zwgk.policy.importing;

import cn.zwgk.policy.importing.reading.Problem;
import cn.zwgk.web.PageRequest;
import cn.zwgk.web.Paged;
import cn.zwgk.web.Refused;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** How imports stand, for those who watch them. */
@Service
public class ImportProgress {

    /** @param size in bytes */
    public record File(String name, long size) {}

    private final ImportJobs jobs;
    private final ImportFiles files;

    ImportProgress(ImportJobs jobs, ImportFiles files) {
        this.jobs = jobs;
        this.files = files;
    }

    public Paged<ImportJob> newest(PageRequest page) {
        return jobs.newest(page);
    }

    /** @throws Refused {@code import-not-found} */
    public ImportJob of(UUID id) {
        return jobs.find(id).orElseThrow(() -> Refused.notFound("import-not-found"));
    }

    public List<File> files(UUID id) {
        return files.names(id).stream()
                .map(file -> new File(file.name(), file.size()))
                .toList();
    }

    /** In the order in which they were found. */
    public Paged<Problem> problems(UUID id, PageRequest page) {
        of(id);
        return jobs.problems(id, page);
    }
}
