package cn.zwgk.policy.material;

import cn.zwgk.policy.document.Document;
import cn.zwgk.policy.document.DocumentReviewPassed;
import cn.zwgk.web.Actor;
import cn.zwgk.web.Refused;
import org.springframework.stereotype.Component;

/** Holds a review that a document is about to pass against what was heard of its material. */
@Component
public class ReviewInStep {

    private final Materials materials;

    ReviewInStep(Materials materials) {
        this.materials = materials;
    }

    /**
     * Called before the passed review is kept.
     *
     * @throws Refused as {@link InStepPolicy#require} says
     */
    public void requireMaterialPassed(Document document, DocumentReviewPassed passed, Actor reviewer) {
        InStepPolicy.require(
                document.companions().stream()
                        .map(companion -> materials.signature(companion, passed.stage()))
                        .toList(),
                reviewer.id());
    }
}
