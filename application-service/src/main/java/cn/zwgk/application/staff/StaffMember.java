package cn.zwgk.application.staff;

import java.util.Set;

/**
 * Somebody who works here.
 *
 * @param id the subject of his tokens
 * @param roles those by which he may open cases
 */
public record StaffMember(String id, String name, String office, Set<String> roles) {

    public StaffMember {
        roles = Set.copyOf(roles);
    }
}
