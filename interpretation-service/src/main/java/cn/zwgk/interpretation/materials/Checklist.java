package cn.zwgk.interpretation.materials;

import cn.zwgk.web.Refusal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** 解读要素清单: what material must have before it moves. The elements are data. */
public record Checklist(List<Element> elements) {

    /**
     * One element.
     *
     * @param code stable
     * @param name in Chinese, as the officer reads it
     * @param hint what belongs into it, in Chinese
     * @param mayNotApply whether a note why it does not apply will do
     */
    public record Element(String code, String name, String hint, boolean mayNotApply) {

        boolean isMissing(@Nullable ChecklistAnswer answer) {
            return answer == null || !(answer.met() || (mayNotApply && answer.saysWhyNot()));
        }
    }

    public Checklist {
        elements = List.copyOf(elements);
    }

    /** A refusal for each element that is missing, all at once. */
    List<Refusal> missing(Map<String, ChecklistAnswer> answers) {
        return elements.stream()
                .filter(element -> element.isMissing(answers.get(element.code())))
                .map(element -> Refusal.onField(
                        "checklist." + element.code(),
                        element.mayNotApply() ? "checklist-element-unanswered" : "checklist-element-missing",
                        element.name()))
                .toList();
    }

    /** A refusal for each answer to something that is not on the list. */
    List<Refusal> unknown(Map<String, ChecklistAnswer> answers) {
        return answers.keySet().stream()
                .filter(code ->
                        elements.stream().noneMatch(element -> element.code().equals(code)))
                .sorted()
                .map(code -> Refusal.onField("checklist." + code, "checklist-element-unknown", code))
                .toList();
    }
}
