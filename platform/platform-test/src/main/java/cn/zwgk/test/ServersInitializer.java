package cn.zwgk.test;

import java.util.HashMap;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** Tells the service under test where its servers are, through the same variables as in operation. */
final class ServersInitializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        ConfigurableEnvironment environment = context.getEnvironment();
        TestServers servers = TestServers.running();
        Map<String, Object> values = new HashMap<>();
        values.put("ZWGK_DATABASE_URL", servers.jdbcUrl());
        values.put("ZWGK_DATABASE_USER", TestServers.DATABASE);
        values.put("ZWGK_DATABASE_PASSWORD", TestServers.DATABASE);
        values.put("ZWGK_KAFKA_SERVERS", servers.kafka());
        values.put("ZWGK_ISSUER_URI", Tokens.ISSUER);
        values.put("ZWGK_JWK_SET_URI", Tokens.keySetAddress());
        values.put("ZWGK_FILES_DIR", servers.folder("files"));
        values.put("ZWGK_KEYSET_FILE", servers.folder("keys") + "/keyset.json");
        values.put("ZWGK_PUBLIC_URL", "http://localhost:8080");
        // Other systems stand in the test itself.
        values.put("ZWGK_OUTGOING_PRIVATE_HOSTS", "127.0.0.1");
        values.put("ZWGK_OUTGOING_DROP_DIR", servers.folder("drops"));
        values.put("management.server.port", "0");
        if (environment.getProperty("zwgk.test.elasticsearch", Boolean.class, false)) {
            values.put("ZWGK_ELASTICSEARCH_URL", servers.elasticsearch());
        }
        environment.getPropertySources().addFirst(new MapPropertySource("test servers", values));
    }
}
