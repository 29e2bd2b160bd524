package cn.zwgk.web;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.ApiVersionConfigurer;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.json.JsonMapper;

/** The HTTP edge of a service. */
@AutoConfiguration
@Import({OpenApiConfiguration.class, ProblemAdvice.class, SecurityConfiguration.class})
public class WebAutoConfiguration {

    private static final int VERSION_SEGMENT = 1;

    @Bean
    @ConditionalOnMissingBean
    InstantSource time(@Value("${zwgk.time-offset-file:}") String offsetFile) {
        return offsetFile.isBlank() ? InstantSource.system() : new OffsetTime(Path.of(offsetFile));
    }

    @Bean
    Problems problems(MessageSource messages) {
        return new Problems(messages);
    }

    @Bean
    CodeNames codeNames(MessageSource messages) {
        return new CodeNames(messages);
    }

    @Bean
    ProblemWriter problemWriter(Problems problems, JsonMapper json) {
        return new ProblemWriter(problems, json);
    }

    @Bean
    FilterRegistrationBean<RequestIdFilter> requestIdFilter() {
        FilterRegistrationBean<RequestIdFilter> registration = new FilterRegistrationBean<>(new RequestIdFilter());
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }

    @Bean
    WebMvcConfigurer edge() {
        return new WebMvcConfigurer() {
            @Override
            public void configureApiVersioning(ApiVersionConfigurer versions) {
                versions.usePathSegment(VERSION_SEGMENT, path -> path.value().startsWith("/api/"))
                        .addSupportedVersions("1")
                        .setVersionRequired(false);
            }

            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new ActorArgumentResolver());
                resolvers.add(new PageRequestArgumentResolver());
            }

            @Override
            public void addInterceptors(InterceptorRegistry interceptors) {
                interceptors.addInterceptor(new AuthorizationRuleInterceptor());
            }
        };
    }
}
