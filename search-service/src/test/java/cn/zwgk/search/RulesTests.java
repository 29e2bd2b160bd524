package cn.zwgk.search;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zwgk.test.ArchitectureRules;
import cn.zwgk.test.OpenApiSnapshot;
import cn.zwgk.web.AuthorizationRules;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

class RulesTests extends SearchTest {

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping handlers;

    @Test
    void theArchitectureIsKept() {
        ArchitectureRules.verify(SearchService.class);
    }

    @Test
    void everyHandlerSaysWhoMayCallIt() {
        assertThat(AuthorizationRules.handlersWithoutRule(handlers)).isEmpty();
    }

    @Test
    void theDocumentedInterfaceIsTheServedOne() {
        OpenApiSnapshot.assertUpToDate(api, "search");
    }
}
