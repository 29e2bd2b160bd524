package cn.zwgk.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ElasticsearchServerTests {

    @TempDir
    Path folder;

    @Test
    void anIndexSurvivesAStopAndAKill() throws Exception {
        try (ElasticsearchServer server = ElasticsearchServer.start(folder, 0, Optional.empty());
                HttpClient client = HttpClient.newHttpClient()) {
            assertThat(send(client, server, "PUT", "/documents/_doc/1?refresh=true", "{\"title\":\"养老服务\"}"))
                    .contains("created");
            server.stop();
            assertThat(server.running()).isFalse();
            server.start();
            assertThat(send(client, server, "GET", "/documents/_doc/1", "")).contains("养老服务");
            server.kill();
            server.start();
            assertThat(send(client, server, "GET", "/documents/_doc/1", "")).contains("养老服务");
        }
    }

    private static String send(HttpClient client, ElasticsearchServer server, String method, String path, String body)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(server.url() + path))
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }
}
