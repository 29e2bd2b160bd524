package cn.zwgk.interpretation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zwgk.test.Api;
import cn.zwgk.test.ArchitectureRules;
import cn.zwgk.test.OpenApiSnapshot;
import cn.zwgk.test.ServiceTest;
import cn.zwgk.web.AuthorizationRules;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@ServiceTest
class HouseRulesTests {

    private final Api api;
    private final RequestMappingHandlerMapping handlers;

    @Autowired
    HouseRulesTests(Api api, @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping handlers) {
        this.api = api;
        this.handlers = handlers;
    }

    @Test
    void everyHandlerHasAnAuthorisationRule() {
        assertThat(AuthorizationRules.handlersWithoutRule(handlers)).isEmpty();
    }

    @Test
    void theFeaturesKeepTheirBorders() {
        ArchitectureRules.verify(InterpretationService.class);
    }

    @Test
    void theOpenApiSnapshotIsWhatTheServiceServes() {
        OpenApiSnapshot.assertUpToDate(api, "interpretation");
    }
}
