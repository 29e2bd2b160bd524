package cn.zwgk.interpretation.materials;

import cn.zwgk.interpretation.Names;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The checklist from {@code zwgk.interpretation.checklist} and the message catalogue. */
@Configuration(proxyBeanMethods = false)
class ChecklistConfiguration {

    /** The settings {@code zwgk.interpretation.*} of material. */
    @ConfigurationProperties("zwgk.interpretation")
    record MaterialTerms(List<Line> checklist) {

        record Line(String element, boolean mayNotApply) {}
    }

    @Bean
    Checklist checklist(MaterialTerms terms, Names names) {
        return new Checklist(terms.checklist().stream()
                .map(line -> new Checklist.Element(
                        line.element(),
                        names.of("checklist." + line.element()),
                        names.of("checklist." + line.element() + ".hint"),
                        line.mayNotApply()))
                .toList());
    }
}
