package cn.zwgk.interpretation.forms;

import cn.zwgk.interpretation.UseCase;
import cn.zwgk.interpretation.materials.ChangeDraft;
import cn.zwgk.interpretation.materials.InterpretationId;
import cn.zwgk.web.Actor;
import cn.zwgk.web.Refused;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what the form of a draft says beside its text. */
@UseCase
public class KeepFormSheet {

    private final ChangeDraft drafts;
    private final FormSheets sheets;
    private final LinkPolicy links;

    KeepFormSheet(ChangeDraft drafts, FormSheets sheets, LinkPolicy links) {
        this.drafts = drafts;
        this.sheets = sheets;
        this.links = links;
    }

    /** @throws Refused 422 {@code link-not-https}, {@code link-host-unknown}, and what {@link ChangeDraft} refuses */
    @Transactional
    public void keep(InterpretationId material, @Nullable String ifMatch, FormSheet sheet, Actor drafter) {
        links.groundAgainst(sheet.link()).ifPresent(ground -> {
            throw Refused.invalid(List.of(ground));
        });
        drafts.note(material, ifMatch, drafter, "material.form-described");
        sheets.save(material, sheet);
    }
}
