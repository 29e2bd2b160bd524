package cn.zwgk.gateway;

import static cn.zwgk.gateway.RunningGateway.header;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that a browser makes itself, the console, and what is no page. */
class ShellTests extends PageTests {

    @ParameterizedTest
    @ValueSource(strings = {"/applications/new", "/messages/track", "/calendar"})
    void otherPagesAreTheShell(String path) {
        HttpResponse<String> answer = page(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("/assets/index-1a2b3c.js");
    }

    @Test
    void theConsoleHasItsOwnShellAndIsNotToBeFound() {
        HttpResponse<String> answer = page("/console/documents/" + ID);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("/assets/console-4d5e6f.js", "noindex");
    }

    @Test
    void anUnknownPageSaysSo() {
        assertThat(page("/wp-login").statusCode()).isEqualTo(404);
        HttpResponse<String> file = page("/wp-login.php");
        assertThat(file.statusCode()).isEqualTo(404);
        assertThat(header(file, "Content-Type")).startsWith("application/problem+json");
    }

    @Test
    void assetsAreKeptForEverAndTheShellIsNot() {
        assertThat(header(gateway.get("/assets/index-1a2b3c.js"), "Cache-Control"))
                .contains("max-age=31536000", "public", "immutable");
        assertThat(header(gateway.get("/version.js"), "Cache-Control")).isEqualTo("no-cache");
    }

    @Test
    void underHttpsBrowsersAreToldToStayThere() {
        assertThat(header(page("/about"), "Strict-Transport-Security")).contains("max-age=31536000");
    }
}
