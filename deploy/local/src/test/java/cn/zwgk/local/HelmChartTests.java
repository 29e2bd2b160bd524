package cn.zwgk.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.marcnuri.helm.Helm;
import com.marcnuri.helm.LintResult;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The chart under deploy/helm is sound, and every service in it is probed, limited and shut off from outside. */
class HelmChartTests {

    private final Helm chart = new Helm(Workspace.find().root().resolve(Path.of("deploy", "helm", "zwgk")));

    @Test
    void theChartHasNoFindings() {
        LintResult result = chart.lint().strict().call();
        assertThat(result.isFailed())
                .as(String.join("\n", result.getMessages()))
                .isFalse();
    }

    @Test
    void everyServiceIsProbedLimitedAndShutOff() {
        String manifest = chart.template().withName("city").call();
        assertThat(manifest).doesNotContain("<no value>");
        for (Service service : Service.values()) {
            assertThat(manifest).contains("name: city-" + service.shortName() + "\n");
        }
        int services = Service.values().length;
        assertThat(occurrences(manifest, "kind: Deployment")).isEqualTo(services);
        assertThat(occurrences(manifest, "kind: NetworkPolicy")).isEqualTo(services);
        assertThat(occurrences(manifest, "path: /actuator/health/readiness")).isEqualTo(services);
        assertThat(occurrences(manifest, "readOnlyRootFilesystem: true")).isEqualTo(services);
        assertThat(occurrences(manifest, "{name: LOGGING_STRUCTURED_FORMAT_CONSOLE, value: ecs}"))
                .isEqualTo(services);
        assertThat(manifest).contains("jdbc:postgresql://postgres:5432/policy").contains("host: zwgk.example.gov.cn");
    }

    @Test
    void furtherSettingsReachEveryService() {
        String manifest = chart.template()
                .withName("city")
                .set("environment.ZWGK_CLAMAV_ADDRESS", "clamav:3310")
                .call();
        assertThat(occurrences(manifest, "{name: ZWGK_CLAMAV_ADDRESS, value: \"clamav:3310\"}"))
                .isEqualTo(Service.values().length);
    }

    @Test
    void theRulesForPrometheusAreTakenOverUnchanged() {
        String manifest = chart.template()
                .withName("city")
                .set("prometheus.rules", "true")
                .call();
        assertThat(manifest)
                .contains("kind: PrometheusRule")
                .contains("alert: FactsNotRelayed")
                .contains("{{ $labels.service }}");
    }

    private static int occurrences(String text, String part) {
        return text.split(Pattern.quote(part), -1).length - 1;
    }
}
