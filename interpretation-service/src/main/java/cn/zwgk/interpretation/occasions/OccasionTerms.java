package cn.zwgk.interpretation.occasions;

import cn.zwgk.interpretation.materials.Form;
import java.time.Duration;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The rules of occasions that are data, {@code zwgk.interpretation.occasions.*}.
 *
 * @param forms the forms that take place somewhere at some time
 * @param keptAfterEnd how long the data of those who signed up is kept after the end
 * @param mostSignUps how many people may be on the list of one occasion, waiting included
 */
@ConfigurationProperties("zwgk.interpretation.occasions")
record OccasionTerms(Set<Form> forms, Duration keptAfterEnd, int mostSignUps) {

    OccasionTerms {
        forms = Set.copyOf(forms);
    }
}
