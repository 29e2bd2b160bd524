package cn.zwgk.application.staff;

import cn.zwgk.clients.ServiceCalls;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;

/** Asks Keycloak who holds a role. A read with a time limit; whoever calls has an answer for its failure. */
@Component
class KeycloakStaff {

    /** More people than one house has; Keycloak would give a hundred. */
    private static final int MOST = 2000;

    private final RestClient http;
    private final StaffSettings settings;

    KeycloakStaff(ServiceCalls calls, StaffSettings settings) {
        this.http = calls.withOurToken(settings.patience());
        this.settings = settings;
    }

    /** As Keycloak tells of a user; what else it tells is not of interest. */
    private record Told(
            String id,
            @Nullable String username,
            @Nullable Boolean enabled,
            @Nullable Map<String, List<String>> attributes) {

        String attribute(String name, String otherwise) {
            List<String> values = attributes == null ? null : attributes.get(name);
            return values == null || values.isEmpty() ? otherwise : values.getFirst();
        }
    }

    /**
     * Everybody with one of the roles whose account is open, by office and name.
     *
     * @throws org.springframework.web.client.RestClientException if Keycloak does not answer or does not let us ask
     */
    List<StaffMember> holding(Collection<String> roles) {
        Map<String, StaffMember> found = new LinkedHashMap<>();
        for (String role : roles) {
            for (Told told : holders(role)) {
                if (Boolean.TRUE.equals(told.enabled())) {
                    found.merge(told.id(), member(told, Set.of(role)), (one, other) -> member(told, both(one, other)));
                }
            }
        }
        return found.values().stream()
                .sorted(java.util.Comparator.comparing(StaffMember::office)
                        .thenComparing(StaffMember::name)
                        .thenComparing(StaffMember::id))
                .toList();
    }

    private static Set<String> both(StaffMember one, StaffMember other) {
        Set<String> roles = new TreeSet<>(one.roles());
        roles.addAll(other.roles());
        return roles;
    }

    private static StaffMember member(Told told, Set<String> roles) {
        String login = told.username() == null ? told.id() : told.username();
        return new StaffMember(told.id(), told.attribute("fullName", login), told.attribute("office", ""), roles);
    }

    private List<Told> holders(String role) {
        List<Told> holders = http.get()
                .uri(
                        settings.keycloakUrl()
                                + "/admin/realms/{realm}/roles/{role}/users?briefRepresentation=false&max={most}",
                        settings.realm(),
                        role,
                        MOST)
                .retrieve()
                .body(new ParameterizedTypeReference<List<Told>>() {});
        return holders == null ? List.of() : holders;
    }
}
