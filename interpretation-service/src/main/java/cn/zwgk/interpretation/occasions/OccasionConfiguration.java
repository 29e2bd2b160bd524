package cn.zwgk.interpretation.occasions;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The rules of occasions with the data that they go by. */
@Configuration(proxyBeanMethods = false)
class OccasionConfiguration {

    @Bean
    PlanPolicy planPolicy(OccasionTerms terms) {
        return new PlanPolicy(terms);
    }
}
