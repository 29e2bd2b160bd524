package cn.zwgk.web;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.List;
import java.util.Set;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The OpenAPI document: versioned paths as they are called, bearer tokens, no server address of this machine. */
@Configuration(proxyBeanMethods = false)
class OpenApiConfiguration {

    private static final String MAPPED = "/api/1/";
    private static final String CALLED = "/api/v1/";
    private static final Set<String> PAGING = Set.of("page", "size", "sort");
    private static final String SCHEME = "bearer";

    static {
        // Filled from the token, not from the request.
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Actor.class);
    }

    @Bean
    OpenApiCustomizer addressesAsTheyAreCalled() {
        return document -> {
            Paths called = new Paths();
            document.getPaths().forEach((path, item) -> {
                item.readOperations().forEach(OpenApiConfiguration::makePagingOptional);
                called.addPathItem(path.replace(MAPPED, CALLED), item);
            });
            document.setPaths(called);
            document.setServers(List.of());
            Components components = document.getComponents() == null ? new Components() : document.getComponents();
            components.addSecuritySchemes(
                    SCHEME,
                    new SecurityScheme()
                            .type(SecurityScheme.Type.HTTP)
                            .scheme("bearer")
                            .bearerFormat("JWT"));
            document.setComponents(components);
            document.addSecurityItem(new SecurityRequirement().addList(SCHEME));
        };
    }

    /** Whether an operation needs a token is read from its rule; the gateway's tests hold its own rules against that. */
    @Bean
    OperationCustomizer withoutTokenWhatAnybodyMayCall() {
        return (operation, handler) ->
                AuthorizationRuleInterceptor.isPublic(handler) ? operation.security(List.of()) : operation;
    }

    private static void makePagingOptional(Operation operation) {
        if (operation.getParameters() != null) {
            operation.getParameters().stream()
                    .filter(parameter -> PAGING.contains(parameter.getName()))
                    .forEach(parameter -> parameter.setRequired(false));
        }
    }
}
