package cn.zwgk.interpretation.forms;

import cn.zwgk.interpretation.materials.Form;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The rules of forms that are data, {@code zwgk.interpretation.forms.*}.
 *
 * @param needs what each form needs
 * @param linkHosts where a work may lie: these hosts and those below them
 */
@ConfigurationProperties("zwgk.interpretation.forms")
record FormTerms(Map<Form, List<FormNeed>> needs, List<String> linkHosts) {

    FormTerms {
        needs = Map.copyOf(needs);
        linkHosts = List.copyOf(linkHosts);
    }

    List<FormNeed> of(Form form) {
        return needs.getOrDefault(form, List.of());
    }
}
