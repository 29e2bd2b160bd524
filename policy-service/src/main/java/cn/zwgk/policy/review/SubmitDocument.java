package cn.zwgk.policy.review;

import cn.zwgk.policy.UseCase;
import cn.zwgk.policy.document.Chronicle;
import cn.zwgk.policy.document.Document;
import cn.zwgk.policy.document.DocumentAct;
import cn.zwgk.policy.document.DocumentSubmitted;
import cn.zwgk.policy.edition.EditionCheck;
import cn.zwgk.policy.material.AcceptedMaterials;
import cn.zwgk.web.Actor;
import cn.zwgk.web.Refusal;
import cn.zwgk.web.Refused;
import java.util.ArrayList;
import java.util.List;
import org.springframework.transaction.annotation.Transactional;

/** 提交审核. Refused with all grounds at once; what has no interpretation where one is due does not move. */
@UseCase
public class SubmitDocument {

    private final AcceptedMaterials materials;
    private final EditionCheck editions;
    private final Chronicle chronicle;

    SubmitDocument(AcceptedMaterials materials, EditionCheck editions, Chronicle chronicle) {
        this.materials = materials;
        this.editions = editions;
        this.chronicle = chronicle;
    }

    @Transactional
    public void submit(Document document, Actor drafter) {
        boolean materialAccepted = materials.existFor(document);
        requireSoundEdition(document, materialAccepted);
        DocumentSubmitted fact = document.submit(drafter, materialAccepted);
        chronicle.write(document, drafter, DocumentAct.SUBMIT, fact, null);
    }

    /** An edition is held against its document as well; what stands against either is told at once. */
    private void requireSoundEdition(Document document, boolean materialAccepted) {
        List<Refusal> edition = editions.groundsAgainst(document);
        if (!edition.isEmpty()) {
            List<Refusal> all = new ArrayList<>(document.groundsAgainstSubmission(materialAccepted));
            all.addAll(edition);
            throw Refused.invalid(all);
        }
    }
}
