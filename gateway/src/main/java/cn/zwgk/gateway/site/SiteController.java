package cn.zwgk.gateway.site;

import cn.zwgk.gateway.GatewayProperties;
import java.net.URI;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the portal shows in its head and foot, and how it signs people in. */
@RestController
class SiteController {

    /** The answer. */
    record SiteView(
            String name,
            String organisation,
            String code,
            String phone,
            String address,
            String identifier,
            String icp,
            URI publicUrl,
            Keycloak keycloak) {}

    /** What keycloak-js needs. */
    record Keycloak(String url, String realm, String clientId) {}

    private final SiteView site;

    SiteController(GatewayProperties properties) {
        GatewayProperties.Site own = properties.site();
        this.site = new SiteView(
                own.name(),
                own.organisation(),
                own.code(),
                own.phone(),
                own.address(),
                own.identifier(),
                own.icp(),
                properties.publicUrl(),
                new Keycloak("/auth", "zwgk", "zwgk-portal"));
    }

    @GetMapping("/api/v1/site")
    ResponseEntity<SiteView> site() {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(Duration.ofMinutes(5)).cachePublic())
                .body(site);
    }
}
