package cn.zwgk.application.staff;

import cn.zwgk.web.PageRequest;
import cn.zwgk.web.Paged;
import cn.zwgk.web.Refused;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClientException;

/**
 * Finds the people to whom a case can be shown: those whose role lets them open cases at all. What was read is used for a
 * minute while somebody searches; whoever is chosen is looked up anew. Call it outside any transaction.
 */
@Component
public class StaffDirectory {

    private static final Set<String> WHO_OPENS_CASES =
            Set.of("disclosure-officer", "openness-office", "legal-counsel", "bureau-leader");
    private static final Duration FRESH = Duration.ofMinutes(1);
    private static final Logger LOG = LoggerFactory.getLogger(StaffDirectory.class);

    private final KeycloakStaff keycloak;
    private volatile @Nullable Read last;

    StaffDirectory(KeycloakStaff keycloak) {
        this.keycloak = keycloak;
    }

    /** Keycloak's clock counts here, not the movable one of the platform. */
    private record Read(Instant at, List<StaffMember> members) {}

    /**
     * By office and name.
     *
     * @param words part of a name or an office; all if blank
     * @throws Refused 503 {@code staff-unavailable}
     */
    public Paged<StaffMember> find(@Nullable String words, PageRequest paging) {
        String sought = words == null ? "" : words.strip();
        List<StaffMember> found = recent().stream()
                .filter(one -> one.name().contains(sought) || one.office().contains(sought))
                .toList();
        List<StaffMember> page =
                found.stream().skip(paging.offset()).limit(paging.size()).toList();
        return Paged.of(page, paging, found.size());
    }

    /**
     * Those of the ids that are staff, as they are now.
     *
     * @throws Refused 503 {@code staff-unavailable}
     */
    public List<StaffMember> withIds(Collection<String> ids) {
        return read().members().stream().filter(one -> ids.contains(one.id())).toList();
    }

    private List<StaffMember> recent() {
        Read known = last;
        return known == null
                        || known.at()
                                .plus(FRESH)
                                .isBefore(InstantSource.system().instant())
                ? read().members()
                : known.members();
    }

    private Read read() {
        try {
            Read fresh = new Read(InstantSource.system().instant(), keycloak.holding(WHO_OPENS_CASES));
            last = fresh;
            return fresh;
        } catch (RestClientException silent) {
            LOG.warn("Keycloak does not tell who works here: {}", silent.getMessage());
            throw Refused.with(HttpStatus.SERVICE_UNAVAILABLE, "staff-unavailable");
        }
    }
}
