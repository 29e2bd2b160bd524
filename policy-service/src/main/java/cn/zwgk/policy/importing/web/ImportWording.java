package cn.zwgk.policy.importing.web;

import cn.zwgk.policy.importing.ImportJob;
import cn.zwgk.policy.importing.ImportProgress;
import cn.zwgk.policy.importing.reading.Problem;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Turns imports and their problems into what a person reads. */
@Component
class ImportWording {

    private final MessageSource messages;

    ImportWording(MessageSource messages) {
        this.messages = messages;
    }

    ImportView view(ImportJob job, List<ImportProgress.File> files) {
        String stopCode = job.stopCode();
        return new ImportView(
                job.id(),
                job.state().name(),
                words(
                        "import.state." + job.state().name(),
                        List.of(),
                        job.state().name()),
                job.dryRun(),
                files,
                job.total(),
                job.read(),
                job.created(),
                job.updated(),
                job.unchanged(),
                job.refused(),
                job.checkpointFile(),
                job.checkpointLine(),
                job.startedByName(),
                job.startedByOffice(),
                job.receivedAt(),
                job.startedAt(),
                job.finishedAt(),
                stopCode,
                stopCode == null ? null : words("problem." + stopCode, List.of(), stopCode));
    }

    /** What the library itself refuses has its wording among the general problems. */
    ProblemView view(Problem problem) {
        String general = words("problem." + problem.code(), problem.arguments(), problem.code());
        return new ProblemView(
                problem.place().file(),
                problem.place().line(),
                problem.severity().name(),
                words("import.severity." + problem.severity().name(), List.of(), ""),
                problem.code(),
                words("import.problem." + problem.code(), problem.arguments(), general));
    }

    private String words(String key, List<String> arguments, String otherwise) {
        String found = messages.getMessage(key, arguments.toArray(), otherwise, Locale.SIMPLIFIED_CHINESE);
        return found == null ? otherwise : found;
    }
}
