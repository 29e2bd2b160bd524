package cn.zwgk.interpretation.forms;

import cn.zwgk.interpretation.materials.Interpretation;
import cn.zwgk.interpretation.materials.SubmissionCheck;
import cn.zwgk.interpretation.media.MaterialFiles;
import cn.zwgk.web.Refusal;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Holds material that is handed in to what its form needs. */
@Component
@Order(1)
class FormCheck implements SubmissionCheck {

    private final FormPolicy policy;
    private final LinkPolicy links;
    private final FormSheets sheets;
    private final MaterialFiles files;

    FormCheck(FormPolicy policy, LinkPolicy links, FormSheets sheets, MaterialFiles files) {
        this.policy = policy;
        this.links = links;
        this.sheets = sheets;
        this.files = files;
    }

    @Override
    public List<Refusal> groundsAgainst(Interpretation material) {
        FormSheet sheet = sheets.of(material.id());
        Shown shown = new Shown(material.form(), material.body(), sheet, files.of(material.id()));
        // The list of hosts may have become shorter since the address was written down.
        return Stream.concat(policy.groundsAgainst(shown).stream(), links.groundAgainst(sheet.link()).stream())
                .toList();
    }
}
