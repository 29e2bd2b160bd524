package cn.zwgk.interpretation.forms;

import cn.zwgk.web.Refusal;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a work that lies elsewhere may lie: encrypted on the way, on a host that the bureau knows. */
final class LinkPolicy {

    private final List<String> hosts;

    LinkPolicy(List<String> hosts) {
        this.hosts = List.copyOf(hosts);
    }

    /** Why this address is not taken, if it is not. */
    Optional<Refusal> groundAgainst(@Nullable String link) {
        if (link == null || link.isBlank()) {
            return Optional.empty();
        }
        @Nullable URI address = address(link);
        if (address == null
                || !"https".equalsIgnoreCase(address.getScheme())
                || address.getHost() == null
                || address.getUserInfo() != null) {
            return Optional.of(Refusal.onField("link", "link-not-https"));
        }
        String host = address.getHost().toLowerCase(Locale.ROOT);
        return hosts.stream().anyMatch(known -> host.equals(known) || host.endsWith("." + known))
                ? Optional.empty()
                : Optional.of(Refusal.onField("link", "link-host-unknown", host, String.join("、", hosts)));
    }

    private static @Nullable URI address(String link) {
        try {
            return new URI(link.strip());
        } catch (URISyntaxException unreadable) {
            return null;
        }
    }
}
