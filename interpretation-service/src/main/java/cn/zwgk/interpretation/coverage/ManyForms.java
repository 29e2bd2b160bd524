package cn.zwgk.interpretation.coverage;

import cn.zwgk.interpretation.documents.InterpretationRequirement;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What must be interpreted in how many forms, {@code zwgk.interpretation.many-forms.*}: item 7 of the plan (工作要点) wants normative
 * documents and those that touch the public's interest explained from many sides; the number of forms is the house's.
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
