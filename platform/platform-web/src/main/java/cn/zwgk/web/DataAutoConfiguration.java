package cn.zwgk.web;

import java.time.InstantSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.json.JsonMapper;

/** What the edge keeps in the service's database: the audit trail, answers for repetition, and numbers in series. */
@AutoConfiguration(
        after = WebAutoConfiguration.class,
        afterName = {
            "org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration",
            "org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration"
        })
@ConditionalOnClass(JdbcClient.class)
public class DataAutoConfiguration {

    @Bean
    AuditTrail auditTrail(JdbcClient database, JsonMapper json, InstantSource time) {
        return new AuditTrail(database, json, time);
    }

    @Bean
    NumberSeries numberSeries(JdbcClient database) {
        return new NumberSeries(database);
    }

    @Bean
    FilterRegistrationBean<IdempotencyFilter> idempotencyFilter(
            JdbcClient database,
            JsonMapper json,
            InstantSource time,
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping handlers,
            PlatformTransactionManager transactions,
            ProblemWriter problems) {
        FilterRegistrationBean<IdempotencyFilter> registration = new FilterRegistrationBean<>(
                new IdempotencyFilter(new StoredAnswers(database, json, time), handlers, transactions, problems));
        // Behind the security chain: who may not do it must not wait for its answer.
        registration.setOrder(Ordered.LOWEST_PRECEDENCE);
        return registration;
    }
}
