package cn.zwgk.interpretation.coverage;

import cn.zwgk.interpretation.documents.InterpretationRequirement;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What must be interpreted in how many forms, {@code zwgk.interpretation.many-forms.*}: 《关于全面推进政务公开工作的意见》实施细则
 * (国办发〔2016〕80号) asks for figures, pictures, sound and film beside the text.
 *
 * @param requiredOf documents with these requirements
 * @param atLeast how many different forms are to be published
 */
@ConfigurationProperties("zwgk.interpretation.many-forms")
public record ManyForms(Set<InterpretationRequirement> requiredOf, int atLeast) {

    public ManyForms {
        requiredOf = Set.copyOf(requiredOf);
    }
}
