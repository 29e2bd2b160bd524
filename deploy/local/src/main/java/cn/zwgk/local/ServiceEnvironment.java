package cn.zwgk.local;

import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What the services are told by environment variables: where the servers, the other services and the keys are. */
record ServiceEnvironment(
        Path folder,
        Settings settings,
        Secrets secrets,
        URI gateway,
        Servers servers,
        Optional<Path> timeOffsetFile,
        Map<String, String> given) {

    /** The servers that the services use. */
    record Servers(
            PostgresServer postgres, KafkaServer kafka, ElasticsearchServer elasticsearch, KeycloakServer keycloak) {}

    Map<String, String> of(Service service) {
        // All who come to this machine's loopback address share it, so the limits per address have to allow for several
        // people.
        Map<String, String> environment = new HashMap<>(
                Map.of("ZWGK_LIMIT_WRITING", "600", "ZWGK_LIMIT_TRACKING", "600", "ZWGK_LIMIT_SIGNING_IN", "600"));
        environment.putAll(given);
        environment.put("SERVER_PORT", Integer.toString(settings.port(service.shortName())));
        environment.put("MANAGEMENT_SERVER_PORT", Integer.toString(settings.port(service.shortName() + "-management")));
        environment.put("SERVER_ADDRESS", "127.0.0.1");
        environment.put("MANAGEMENT_SERVER_ADDRESS", "127.0.0.1");
        environment.put("ZWGK_KAFKA_SERVERS", servers.kafka().bootstrapServers());
        environment.put("ZWGK_KEYCLOAK_URL", servers.keycloak().url());
        environment.put("ZWGK_JWK_SET_URI", servers.keycloak().url() + "/realms/zwgk/protocol/openid-connect/certs");
        environment.put("ZWGK_ISSUER_URI", gateway + "/auth/realms/zwgk");
        environment.put("ZWGK_ELASTICSEARCH_URL", servers.elasticsearch().url());
        environment.put(
                "ZWGK_FILES_DIR",
                folder.resolve("data/files/" + service.shortName()).toString());
        environment.put("ZWGK_KEYSET_FILE", folder.resolve("data/keyset.json").toString());
        environment.put("ZWGK_PUBLIC_URL", gateway.toString());
        environment.put("ZWGK_SEARCH_CLIENT_SECRET", Platform.SAMPLE_PASSWORD);
        environment.put("ZWGK_INTERPRETATION_CLIENT_SECRET", Platform.SAMPLE_PASSWORD);
        environment.put("ZWGK_APPLICATION_CLIENT_SECRET", Platform.SAMPLE_PASSWORD);
        for (Service other : Service.values()) {
            environment.put("ZWGK_" + other.name() + "_URL", "http://127.0.0.1:" + settings.port(other.shortName()));
        }
        if (service.hasDatabase()) {
            environment.put("ZWGK_DATABASE_URL", servers.postgres().jdbcUrl(service.shortName()));
            environment.put("ZWGK_DATABASE_USER", service.shortName());
            environment.put("ZWGK_DATABASE_PASSWORD", secrets.of("database." + service.shortName()));
        }
        timeOffsetFile.ifPresent(file -> environment.put("ZWGK_TIME_OFFSET_FILE", file.toString()));
        // glibc would otherwise keep an arena per thread, which is memory that nobody uses
        environment.put("MALLOC_ARENA_MAX", "2");
        return environment;
    }
}
