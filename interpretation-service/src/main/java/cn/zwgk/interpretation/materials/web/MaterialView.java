package cn.zwgk.interpretation.materials.web;

import cn.zwgk.interpretation.AllowedAct;
import cn.zwgk.interpretation.History;
import cn.zwgk.interpretation.Names;
import cn.zwgk.interpretation.materials.Interpretation;
import cn.zwgk.interpretation.materials.InterpretationId;
import cn.zwgk.interpretation.materials.Linked;
import cn.zwgk.interpretation.materials.MaterialAction;
import cn.zwgk.interpretation.materials.MaterialReview;
import cn.zwgk.interpretation.materials.MaterialState;
import cn.zwgk.interpretation.materials.SubmissionGrounds;
import cn.zwgk.web.Actor;
import cn.zwgk.web.Problems;
import cn.zwgk.web.Refusal;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows a piece of material to one person, with the acts that this person may take. */
@Component
class MaterialView {

    private final Linked linked;
    private final History history;
    private final SubmissionGrounds submissionGrounds;
    private final Problems problems;
    private final Names names;

    MaterialView(Linked linked, History history, SubmissionGrounds submissionGrounds, Problems problems, Names names) {
        this.linked = linked;
        this.history = history;
        this.submissionGrounds = submissionGrounds;
        this.problems = problems;
        this.names = names;
    }

    @Transactional(readOnly = true)
    MaterialPage of(InterpretationId id, Actor actor) {
        Linked.Pair pair = linked.get(id);
        Interpretation material = pair.material();
        return new MaterialPage(
                id.value(),
                material.version(),
                material.documentId().value(),
                pair.document().title(),
                material.title(),
                material.form(),
                names.of(material.form()),
                material.summary(),
                material.body(),
                material.keyPoints(),
                material.checklist(),
                material.state(),
                names.of(material.state()),
                material.draftedBy(),
                material.round(),
                pair.reviewing().awaited().map(this::ground).orElse(null),
                material.state() == MaterialState.ENDED
                        ? names.ofDiscarding(pair.document().discardReason())
                        : null,
                material.reviews().stream().map(this::entry).toList(),
                material.draftedAt(),
                material.publishedAt(),
                material.changedAt(),
                material.allowedFor(actor, pair.document(), pair.review()).stream()
                        .map(this::button)
                        .toList(),
                grounds(material),
                history.of(History.OF_MATERIAL, id.value().toString()));
    }

    private AllowedAct button(MaterialAction action) {
        return new AllowedAct(
                action.name().toLowerCase(Locale.ROOT),
                names.of(action),
                action.needsReason(),
                action.isSeenByThePublic(),
                names.of("basis." + action.name()));
    }

    private MaterialPage.ReviewEntry entry(MaterialReview review) {
        return new MaterialPage.ReviewEntry(
                review.round(),
                review.stage(),
                names.of(review.stage()),
                review.passed(),
                review.by(),
                review.at(),
                review.remark());
    }

    private MaterialPage.Ground ground(Refusal ground) {
        return new MaterialPage.Ground(ground.code(), ground.field(), problems.words(ground));
    }

    private List<MaterialPage.Ground> grounds(Interpretation material) {
        return material.state() != MaterialState.DRAFT
                ? List.of()
                : submissionGrounds.against(material).stream().map(this::ground).toList();
    }
}
