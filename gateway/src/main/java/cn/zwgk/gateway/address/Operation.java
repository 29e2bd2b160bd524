package cn.zwgk.gateway.address;

import java.util.Set;
import org.springframework.web.util.pattern.PathPattern;

/**
 * What a request asks for.
 *
 * @param upstream the service that answers
 * @param address as its contract names it, for example {@code /api/v1/documents/{id}}
 * @param traits none where the contract does not name the method: what nobody promised is open to nobody
 */
public record Operation(Upstream upstream, PathPattern address, Set<Trait> traits) {

    /** Whether the contract says so. */
    public boolean is(Trait trait) {
        return traits.contains(trait);
    }
}
