package cn.zwgk.web;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;

/** Reads the claims that the realm puts into access tokens. */
final class TokenClaims {

    private TokenClaims() {}

    static Actor actor(Jwt token) {
        String subject = text(token, "sub", "");
        String name = text(token, "name", text(token, "preferred_username", subject));
        return new Actor(subject, name, text(token, "office", ""), roles(token));
    }

    static Collection<GrantedAuthority> authorities(Jwt token) {
        return roles(token).stream()
                .<GrantedAuthority>map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                .toList();
    }

    private static Set<String> roles(Jwt token) {
        Map<String, Object> realm = Objects.requireNonNullElse(token.getClaimAsMap("realm_access"), Map.of());
        return realm.get("roles") instanceof List<?> roles
                ? roles.stream().map(String::valueOf).collect(Collectors.toUnmodifiableSet())
                : Set.of();
    }

    private static String text(Jwt token, String claim, String otherwise) {
        @Nullable String value = token.getClaimAsString(claim);
        return value == null || value.isBlank() ? otherwise : value;
    }
}
