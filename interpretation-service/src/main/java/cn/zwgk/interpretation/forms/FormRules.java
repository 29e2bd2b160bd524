package cn.zwgk.interpretation.forms;

import cn.zwgk.interpretation.Names;
import cn.zwgk.interpretation.materials.Form;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells which form needs what. */
@Component
public class FormRules {

    private final FormTerms terms;
    private final Names names;

    FormRules(FormTerms terms, Names names) {
        this.terms = terms;
        this.names = names;
    }

    /** All forms, in the order of the work plan. */
    public List<FormRule> all() {
        return Arrays.stream(Form.values())
                .map(form -> new FormRule(form, names.of(form), names.of("Form." + form + ".hint"), terms.of(form)))
                .toList();
    }

    /** Hosts on which linked works may lie. */
    public List<String> linkHosts() {
        return terms.linkHosts();
    }
}
