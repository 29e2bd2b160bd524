package cn.zwgk.policy.importing;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where uploaded files wait and how long a worker may be silent before another takes over. */
@Component
class ImportSettings {

    /** A batch takes well under a second; a minute of silence means that the process is gone. */
    static final Duration LEASE = Duration.ofMinutes(1);

    private final Path folder;

    ImportSettings(@Value("${zwgk.files-dir}") Path files) {
        this.folder = files.resolve("imports");
    }

    Path folder() {
        return folder;
    }
}
