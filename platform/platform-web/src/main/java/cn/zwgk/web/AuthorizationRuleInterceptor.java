package cn.zwgk.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Refuses handlers of ours that nobody gave an authorisation rule: forgotten means closed. */
final class AuthorizationRuleInterceptor implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method && !hasRule(method)) {
            throw new AccessDeniedException("No authorisation rule on " + method);
        }
        return true;
    }

    static boolean hasRule(HandlerMethod method) {
        return !method.getBeanType().getName().startsWith("cn.zwgk.")
                || carries(method, PreAuthorize.class)
                || carries(method, PublicEndpoint.class);
    }

    /** Whether anybody may call it. A method's own rule comes before that of its class. */
    static boolean isPublic(HandlerMethod method) {
        return AnnotatedElementUtils.hasAnnotation(method.getMethod(), PublicEndpoint.class)
                || (AnnotatedElementUtils.hasAnnotation(method.getBeanType(), PublicEndpoint.class)
                        && !AnnotatedElementUtils.hasAnnotation(method.getMethod(), PreAuthorize.class));
    }

    private static boolean carries(HandlerMethod method, Class<? extends java.lang.annotation.Annotation> rule) {
        return AnnotatedElementUtils.hasAnnotation(method.getMethod(), rule)
                || AnnotatedElementUtils.hasAnnotation(method.getBeanType(), rule);
    }
}
