package cn.zwgk.interaction;

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

    @Autowired
    private Api api;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping handlers;

    @Test
    void everyHandlerSaysWhoMayCallIt() {
        assertThat(AuthorizationRules.handlersWithoutRule(handlers)).isEmpty();
    }

    @Test
    void theFeaturesKeepTheirBorders() {
        ArchitectureRules.verify(InteractionService.class);
    }

    @Test
    void theOpenApiSnapshotIsUpToDate() {
        OpenApiSnapshot.assertUpToDate(api, "interaction");
    }
}
