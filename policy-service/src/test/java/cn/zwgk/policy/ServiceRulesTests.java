package cn.zwgk.policy;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zwgk.test.Api;
import cn.zwgk.test.ArchitectureRules;
import cn.zwgk.test.OpenApiSnapshot;
import cn.zwgk.test.ServiceTest;
import cn.zwgk.web.AuthorizationRules;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@ServiceTest
class ServiceRulesTests {

    private final RequestMappingHandlerMapping handlers;
    private final Api api;

    ServiceRulesTests(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping handlers, Api api) {
        this.handlers = handlers;
        this.api = api;
    }

    @Test
    void theFeaturesKeepToTheirBorders() {
        ArchitectureRules.verify(PolicyService.class);
    }

    @Test
    void everyHandlerHasAnAuthorisationRule() {
        assertThat(AuthorizationRules.handlersWithoutRule(handlers)).isEmpty();
    }

    @Test
    void theOpenApiSnapshotIsUpToDate() {
        OpenApiSnapshot.assertUpToDate(api, "policy");
    }
}
