package cn.zwgk.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The plugin is built after this module, so in a fresh clone there is nothing to try yet. */
class AnalysisPluginTests {

    @TempDir
    Path folder;

    @Test
    void elasticsearchStartsWithThePlatformsPlugin() throws Exception {
        Path plugin = ElasticsearchServer.analysisPlugin();
        assumeThat(plugin).isDirectory();
        try (ElasticsearchServer server = ElasticsearchServer.start(folder, 0, Optional.of(plugin));
                HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(server.url() + "/_cat/plugins?h=component"))
                    .build();
            assertThat(client.send(request, HttpResponse.BodyHandlers.ofString())
                            .body())
                    .contains("zwgk-analysis");
        }
    }
}
