package cn.zwgk.interpretation.materials;

import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Table;

/**
 * What the drafter says to one element of the checklist.
 *
 * @param met whether the material has it
 * @param note where it stands, or why it does not apply
 */
@Table("interpretation_checklist_answer")
public record ChecklistAnswer(boolean met, @Nullable String note) {

    boolean saysWhyNot() {
        return !met && note != null && !note.isBlank();
    }
}
