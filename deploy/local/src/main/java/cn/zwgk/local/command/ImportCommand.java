package cn.zwgk.local.command;

import cn.zwgk.local.Platform;
import cn.zwgk.local.StartFailed;
import java.io.FileNotFoundException;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;

/** Imports existing documents into the running platform and shows how it goes and what was wrong, by file and line. */
@Command(
        name = "import",
        description = "Imports documents: text with a metadata head, HTML, JSON Lines (also gzipped), CSV, ZIP.",
        mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {

    private static final int PROBLEMS_A_PAGE = 100;
    private static final List<String> RUNNING = List.of("PENDING", "QUEUED", "RUNNING", "STARTED");

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "The files to import.")
    private List<Path> files = List.of();

    @Option(names = "--mapping", description = "A file that names the fields of JSON Lines or CSV.")
    private @Nullable Path mapping;

    @Option(names = "--dry-run", description = "Only lists what would be wrong.")
    private boolean dryRun;

    @Override
    public Integer call() throws FileNotFoundException, InterruptedException {
        List<Path> given = new ArrayList<>(files);
        if (mapping != null) {
            given.add(mapping);
        }
        for (Path file : given) {
            if (!Files.isRegularFile(file)) {
                throw new StartFailed("There is no file " + file + ".");
            }
        }
        Gateway gateway = new Gateway(Platform.builder().describe().address());
        JsonNode run = gateway.send(upload(gateway));
        String id = run.path("id").asString();
        String shown = "";
        while (RUNNING.contains(run.path("state").asString().toUpperCase(Locale.ROOT))) {
            shown = show(run, shown);
            Thread.sleep(500);
            run = gateway.send(gateway.request("/imports/" + id));
        }
        show(run, shown);
        System.out.println();
        long problems = problems(gateway, id);
        System.out.printf(
                Locale.ROOT,
                "%s: %d read, %d created, %d unchanged, %d refused%n",
                dryRun
                        ? "Dry run, nothing was changed"
                        : "Import " + run.path("state").asString().toLowerCase(Locale.ROOT),
                run.path("read").asLong(),
                run.path("created").asLong(),
                run.path("unchanged").asLong(),
                run.path("refused").asLong());
        return problems == 0 ? 0 : 2;
    }

    private HttpRequest.Builder upload(Gateway gateway) throws FileNotFoundException {
        String boundary = "zwgk-" + UUID.randomUUID();
        List<HttpRequest.BodyPublisher> body = new ArrayList<>();
        for (Path file : files) {
            add(body, boundary, "files", file);
        }
        if (mapping != null) {
            add(body, boundary, "mapping", mapping);
        }
        body.add(text("--" + boundary + "\r\nContent-Disposition: form-data; name=\"dryRun\"\r\n\r\n" + dryRun
                + "\r\n--" + boundary + "--\r\n"));
        return gateway.request("/imports")
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(HttpRequest.BodyPublishers.concat(body.toArray(HttpRequest.BodyPublisher[]::new)));
    }

    private static void add(List<HttpRequest.BodyPublisher> body, String boundary, String name, Path file)
            throws FileNotFoundException {
        String fileName = file.getFileName().toString().replace("\"", "");
        body.add(text("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + name + "\"; filename=\""
                + fileName + "\"\r\nContent-Type: application/octet-stream\r\n\r\n"));
        body.add(HttpRequest.BodyPublishers.ofFile(file));
        body.add(text("\r\n"));
    }

    private static HttpRequest.BodyPublisher text(String text) {
        return HttpRequest.BodyPublishers.ofString(text, StandardCharsets.UTF_8);
    }

    private static String show(JsonNode run, String shown) {
        long total = run.path("total").asLong();
        String line = run.path("read").asLong() + (total > 0 ? " of " + total : "") + " read, "
                + run.path("refused").asLong() + " refused";
        if (!line.equals(shown)) {
            System.out.print("\r  " + line + "   ");
            System.out.flush();
        }
        return line;
    }

    private static long problems(Gateway gateway, String id) {
        long count = 0;
        JsonNode page;
        int number = 0;
        do {
            page = gateway.send(
                    gateway.request("/imports/" + id + "/problems?size=" + PROBLEMS_A_PAGE + "&page=" + number));
            for (JsonNode problem : page.path("items")) {
                count++;
                System.out.println("  " + problem.path("file").asString() + ":"
                        + problem.path("line").asString("") + "  "
                        + problem.path("message").asString());
            }
            number++;
        } while (count < page.path("total").asLong() && !page.path("items").isEmpty());
        return count;
    }
}
