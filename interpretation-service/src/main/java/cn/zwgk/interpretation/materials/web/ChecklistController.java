package cn.zwgk.interpretation.materials.web;

import cn.zwgk.interpretation.Names;
import cn.zwgk.interpretation.StaffOnly;
import cn.zwgk.interpretation.materials.Checklist;
import cn.zwgk.interpretation.materials.Form;
import cn.zwgk.interpretation.materials.FormName;
import java.util.Arrays;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What material must have, and the forms that it may take. */
@RestController
class ChecklistController {

    /** The checklist as the console's form needs it. */
    record ChecklistPage(List<Checklist.Element> items, List<FormName> forms) {}

    private final Checklist checklist;
    private final Names names;

    ChecklistController(Checklist checklist, Names names) {
        this.checklist = checklist;
        this.names = names;
    }

    @GetMapping(path = "/api/{version}/interpretation-checklist", version = "1")
    @StaffOnly
    ChecklistPage checklist() {
        return new ChecklistPage(
                checklist.elements(),
                Arrays.stream(Form.values())
                        .map(form -> new FormName(form, names.of(form)))
                        .toList());
    }
}
