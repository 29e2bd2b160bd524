package cn.zwgk.web;

import java.util.List;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Finds handlers without an authorisation rule; every service's tests ask for them. */
public final class AuthorizationRules {

    private AuthorizationRules() {}

    /** The handlers of ours that carry neither {@code @PreAuthorize} nor {@link PublicEndpoint}. */
    public static List<String> handlersWithoutRule(RequestMappingHandlerMapping mapping) {
        return mapping.getHandlerMethods().entrySet().stream()
                .filter(entry -> !AuthorizationRuleInterceptor.hasRule(entry.getValue()))
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .sorted()
                .toList();
    }
}
