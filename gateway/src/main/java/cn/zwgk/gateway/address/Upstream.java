package cn.zwgk.gateway.address;

import cn.zwgk.gateway.GatewayProperties.Services;
import java.net.URI;
import java.util.Locale;

/** The services behind the gateway. */
public enum Upstream {
    POLICY,
    INTERPRETATION,
    APPLICATION,
    INTERACTION,
    SEARCH;

    /** policy, interpretation … */
    public String shortName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Where it is, without a path. */
    public URI address(Services services) {
        return switch (this) {
            case POLICY -> services.policy();
            case INTERPRETATION -> services.interpretation();
            case APPLICATION -> services.application();
            case INTERACTION -> services.interaction();
            case SEARCH -> services.search();
        };
    }
}
