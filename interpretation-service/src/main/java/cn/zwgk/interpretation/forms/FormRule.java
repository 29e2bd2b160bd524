package cn.zwgk.interpretation.forms;

import cn.zwgk.interpretation.materials.Form;
import java.util.List;

/**
 * A form with what it needs, as the console's editor goes by it.
 *
 * @param hint how the form is made, in Chinese
 */
public record FormRule(Form form, String name, String hint, List<FormNeed> needs) {

    public FormRule {
        needs = List.copyOf(needs);
    }
}
