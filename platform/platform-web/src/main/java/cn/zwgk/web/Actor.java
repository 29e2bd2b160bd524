package cn.zwgk.web;

import java.util.Set;

/**
 * Who acts: an officer, another system, or the platform itself.
 *
 * @param id the stable subject of the identity provider; never a name
 * @param name the name as shown on screens and in the audit trail
 * @param office the office 科室 the person belongs to, empty for systems
 * @param roles realm roles, as in the realm file
 */
public record Actor(String id, String name, String office, Set<String> roles) {

    public Actor {
        roles = Set.copyOf(roles);
    }

    /** The platform acting by itself, for example when a deadline passes. */
    public static Actor system(String service) {
        return new Actor("system:" + service, "系统", "", Set.of("system"));
    }

    /** Somebody who reads or applies without an account. */
    public static Actor anonymous() {
        return new Actor("anonymous", "公众", "", Set.of());
    }

    public boolean has(String role) {
        return roles.contains(role);
    }

    /** Whether the two are the same person. */
    public boolean isSameAs(Actor other) {
        return id.equals(other.id);
    }
}
