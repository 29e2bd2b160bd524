package cn.zwgk.interpretation.occasions.web;

import cn.zwgk.interpretation.History;
import cn.zwgk.interpretation.Names;
import cn.zwgk.interpretation.documents.PolicyDocument;
import cn.zwgk.interpretation.documents.PolicyDocuments;
import cn.zwgk.interpretation.materials.InterpretationId;
import cn.zwgk.interpretation.occasions.Occasion;
import cn.zwgk.interpretation.occasions.OccasionAction;
import cn.zwgk.interpretation.occasions.OccasionId;
import cn.zwgk.interpretation.occasions.OccasionState;
import cn.zwgk.interpretation.occasions.Occasions;
import cn.zwgk.interpretation.occasions.SignUpCounts;
import cn.zwgk.interpretation.occasions.SignUpState;
import cn.zwgk.web.Actor;
import java.time.InstantSource;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows an occasion to one officer, with the acts that this officer may take. */
@Component
class OccasionView {

    private final Occasions occasions;
    private final PolicyDocuments documents;
    private final SignUpCounts counts;
    private final History history;
    private final Names names;
    private final InstantSource time;

    OccasionView(
            Occasions occasions,
            PolicyDocuments documents,
            SignUpCounts counts,
            History history,
            Names names,
            InstantSource time) {
        this.occasions = occasions;
        this.documents = documents;
        this.counts = counts;
        this.history = history;
        this.names = names;
        this.time = time;
    }

    @Transactional(readOnly = true)
    OccasionPage of(OccasionId id, Actor officer) {
        Occasion occasion = occasions.get(id);
        PolicyDocument document = documents.find(occasion.documentId()).orElseThrow();
        @Nullable InterpretationId material = occasion.material();
        return new OccasionPage(
                id.value(),
                occasion.version(),
                occasion.documentId().value(),
                document.title(),
                occasion.plan(),
                names.of(occasion.form()),
                occasion.state(),
                names.of(occasion.state()),
                occasion.plannedBy(),
                occasion.attendance(),
                occasion.record(),
                material == null ? null : material.value(),
                occasion.notices(),
                counts.of(id, SignUpState.CONFIRMED),
                counts.of(id, SignUpState.WAITING),
                occasion.state() == OccasionState.PLANNED && document.isInterpretedBy(officer.office()),
                occasion.allowedFor(officer, document, time.instant()).stream()
                        .map(this::button)
                        .toList(),
                history.of(History.OF_OCCASION, id.value().toString()));
    }

    private OccasionPage.AllowedAct button(OccasionAction action) {
        return new OccasionPage.AllowedAct(
                action.name().toLowerCase(Locale.ROOT),
                names.of(action),
                action.needsReason(),
                action != OccasionAction.HOLD,
                names.of("basis.occasion." + action.name()));
    }
}
