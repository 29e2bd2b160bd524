package cn.zwgk.policy.review;

import cn.zwgk.policy.UseCase;
import cn.zwgk.policy.document.Chronicle;
import cn.zwgk.policy.document.CompanionMaterial;
import cn.zwgk.policy.document.Document;
import cn.zwgk.policy.document.DocumentAct;
import cn.zwgk.policy.document.DocumentSubmitted;
import cn.zwgk.policy.edition.EditionCheck;
import cn.zwgk.policy.interest.Questionnaire;
import cn.zwgk.policy.material.Materials;
import cn.zwgk.policy.screening.ScreeningPolicy;
import cn.zwgk.web.Actor;
import cn.zwgk.web.Refusal;
import cn.zwgk.web.Refused;
import java.util.ArrayList;
import java.util.List;
import org.springframework.transaction.annotation.Transactional;

/** 提交审核. Refused with all grounds at once; what has no interpretation where one is due does not move. */
@UseCase
public class SubmitDocument {

    private final Materials materials;
    private final EditionCheck editions;
    private final ScreeningPolicy screening;
    private final Questionnaire questionnaire;
    private final Chronicle chronicle;

    SubmitDocument(
            Materials materials,
            EditionCheck editions,
            ScreeningPolicy screening,
            Questionnaire questionnaire,
            Chronicle chronicle) {
        this.materials = materials;
        this.editions = editions;
        this.screening = screening;
        this.questionnaire = questionnaire;
        this.chronicle = chronicle;
    }

    @Transactional
    public void submit(Document document, Actor drafter) {
        List<CompanionMaterial> companions = materials.takeAlong(document);
        boolean explained = materials.explain(document);
        requireNothingElse(document, explained);
        DocumentSubmitted fact = document.submit(drafter, explained, companions);
        chronicle.write(document, drafter, DocumentAct.SUBMIT, fact, null);
    }

    /**
     * What stands in the text, what was not answered, and what an edition is held against; all is told at once with what the
     * document itself lacks.
     */
    private void requireNothingElse(Document document, boolean explained) {
        List<Refusal> others = new ArrayList<>(editions.groundsAgainst(document));
        others.addAll(screening.groundsAgainst(document));
        others.addAll(questionnaire.groundsAgainst(document));
        if (!others.isEmpty()) {
            List<Refusal> all = new ArrayList<>(document.groundsAgainstSubmission(explained));
            all.addAll(others);
            throw Refused.invalid(all);
        }
    }
}
