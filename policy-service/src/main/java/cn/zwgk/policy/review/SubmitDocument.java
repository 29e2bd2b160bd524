package cn.zwgk.policy.review;

import cn.zwgk.policy.UseCase;
import cn.zwgk.policy.document.Chronicle;
import cn.zwgk.policy.document.Document;
import cn.zwgk.policy.document.DocumentAct;
import cn.zwgk.policy.document.DocumentSubmitted;
import cn.zwgk.policy.material.AcceptedMaterials;
import cn.zwgk.web.Actor;
import org.springframework.transaction.annotation.Transactional;

/** 提交审核. Refused with all grounds at once; what has no interpretation where one is due does not move. */
@UseCase
public class SubmitDocument {

    private final AcceptedMaterials materials;
    private final Chronicle chronicle;

    SubmitDocument(AcceptedMaterials materials, Chronicle chronicle) {
        this.materials = materials;
        this.chronicle = chronicle;
    }

    @Transactional
    public void submit(Document document, Actor drafter) {
        DocumentSubmitted fact = document.submit(drafter, materials.existFor(document.id()));
        chronicle.write(document, drafter, DocumentAct.SUBMIT, fact, null);
    }
}
