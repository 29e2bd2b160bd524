package cn.zwgk.interpretation.plans;

import cn.zwgk.interpretation.documents.DocumentId;
import cn.zwgk.interpretation.documents.PolicyDocument;
import cn.zwgk.interpretation.materials.Form;
import cn.zwgk.web.Actor;
import cn.zwgk.web.Refusal;
import cn.zwgk.web.Refused;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

/** 解读方案 of one document (工作要点 6: 政策文件与解读方案、解读材料同步组织). */
@Table("interpretation_plan")
public final class InterpretationPlan {

    @Id
    private final UUID documentId;

    private final Instant openedAt;
    private Instant changedAt;
    private String changedBy;

    @MappedCollection(idColumn = "document_id", keyColumn = "position")
    private List<PlannedForm> forms;

    @Version
    private @Nullable Long version;

    @PersistenceCreator
    InterpretationPlan(
            UUID documentId,
            Instant openedAt,
            Instant changedAt,
            String changedBy,
            List<PlannedForm> forms,
            @Nullable Long version) {
        this.documentId = documentId;
        this.openedAt = openedAt;
        this.changedAt = changedAt;
        this.changedBy = changedBy;
        this.forms = List.copyOf(forms);
        this.version = version;
    }

    /** Opens the plan: a text at least, by whoever drafts the document. */
    static InterpretationPlan open(DocumentId document, String drafter, Instant at) {
        PlannedForm text = new PlannedForm(Form.TEXT, drafter, null, null);
        return new InterpretationPlan(document.value(), at, at, drafter, List.of(text), null);
    }

    /** The plan of a document for which none was opened. */
    static InterpretationPlan empty(DocumentId document, Instant at) {
        return new InterpretationPlan(document.value(), at, at, "", List.of(), null);
    }

    /**
     * Plans anew.
     *
     * @throws Refused 403 {@code drafting-office-interprets}, 409 {@code document-withdrawn} or {@code document-discarded}, 422
     *     {@code plan-empty} or {@code plan-form-twice} for each form that is named more than once
     */
    void revise(PolicyDocument document, List<PlannedForm> planned, Actor drafter, Instant at) {
        if (!document.isInterpretedBy(drafter.office())) {
            throw Refused.forbidden("drafting-office-interprets");
        }
        document.requireStanding();
        List<Refusal> grounds = groundsAgainst(planned);
        if (!grounds.isEmpty()) {
            throw Refused.invalid(grounds);
        }
        forms = List.copyOf(planned);
        changedAt = at;
        changedBy = drafter.name();
    }

    private static List<Refusal> groundsAgainst(List<PlannedForm> planned) {
        List<Refusal> grounds = new ArrayList<>();
        if (planned.isEmpty()) {
            grounds.add(Refusal.onField("items", "plan-empty"));
        }
        Set<Form> seen = EnumSet.noneOf(Form.class);
        for (int line = 0; line < planned.size(); line++) {
            if (!seen.add(planned.get(line).form())) {
                grounds.add(Refusal.onField("items[" + line + "].form", "plan-form-twice"));
            }
        }
        return grounds;
    }

    public DocumentId documentId() {
        return new DocumentId(documentId);
    }

    public List<PlannedForm> forms() {
        return forms;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public Instant changedAt() {
        return changedAt;
    }

    /** The name of who changed it last; empty where there is no plan yet. */
    public String changedBy() {
        return changedBy;
    }

    /** Grows with every change; 0 while there is no plan. */
    public long version() {
        return version == null ? 0 : version + 1;
    }
}
