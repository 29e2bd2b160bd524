package cn.zwgk.policy.interest;

import cn.zwgk.policy.document.DocumentKind;
import cn.zwgk.policy.wording.Wording;
import java.util.List;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The questionnaire from {@code zwgk.public-interest} and the message catalogue. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(QuestionnaireConfiguration.InterestTerms.class)
class QuestionnaireConfiguration {

    /** The settings {@code zwgk.public-interest.*}. */
    @ConfigurationProperties("zwgk.public-interest")
    record InterestTerms(List<String> questions, Set<DocumentKind> askedFor) {}

    @Bean
    Questionnaire questionnaire(InterestTerms terms, Wording wording) {
        return new Questionnaire(
                terms.questions().stream()
                        .map(code -> new Questionnaire.Question(
                                code,
                                wording.text("interest." + code),
                                wording.text("interest." + code + ".hint"),
                                wording.text("interest." + code + ".source")))
                        .toList(),
                terms.askedFor());
    }
}
