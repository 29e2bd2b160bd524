package cn.zwgk.interpretation.forms;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The rules of forms with the data that they go by. */
@Configuration(proxyBeanMethods = false)
class FormConfiguration {

    @Bean
    FormPolicy formPolicy(FormTerms terms) {
        return new FormPolicy(terms);
    }

    @Bean
    LinkPolicy linkPolicy(FormTerms terms) {
        return new LinkPolicy(terms.linkHosts());
    }
}
