package cn.zwgk.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTests {

    @TempDir
    Path clone;

    @Test
    void theEnvironmentGoesBeforeTheFileAndTheFileBeforeTheDefault() {
        Folders.write(clone.resolve("run.properties"), "port.gateway=8090\nport.policy=8091\n");
        Settings settings = Settings.of(new Workspace(clone), Map.of("ZWGK_PORT_GATEWAY", "8100"));
        assertThat(settings.port("gateway")).isEqualTo(8100);
        assertThat(settings.port("policy")).isEqualTo(8091);
        assertThat(settings.port("search")).isEqualTo(8085);
        assertThat(settings.port("search-management")).isEqualTo(9085);
    }

    @Test
    void whatIsNoPortIsRefusedByName() {
        assertThatThrownBy(() -> Settings.of(new Workspace(clone), Map.of("ZWGK_PORT_KEYCLOAK_MANAGEMENT", "eighty")))
                .isInstanceOf(StartFailed.class)
                .hasMessageContaining("\"eighty\" is no port for keycloak-management");
    }
}
