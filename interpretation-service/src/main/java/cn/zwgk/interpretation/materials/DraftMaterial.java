package cn.zwgk.interpretation.materials;

import cn.zwgk.interpretation.UseCase;
import cn.zwgk.interpretation.documents.DocumentId;
import cn.zwgk.interpretation.documents.PolicyDocument;
import cn.zwgk.interpretation.documents.PolicyDocuments;
import cn.zwgk.web.Actor;
import cn.zwgk.web.Ids;
import cn.zwgk.web.Refusal;
import cn.zwgk.web.Refused;
import java.time.InstantSource;
import java.util.List;
import org.springframework.transaction.annotation.Transactional;

/** Begins material for a document, published or still a draft. */
@UseCase
public class DraftMaterial {

    private final PolicyDocuments documents;
    private final MaterialJournal journal;
    private final Checklist checklist;
    private final InstantSource time;

    DraftMaterial(PolicyDocuments documents, MaterialJournal journal, Checklist checklist, InstantSource time) {
        this.documents = documents;
        this.journal = journal;
        this.checklist = checklist;
        this.time = time;
    }

    /** @throws Refused 422 {@code document-unknown} or {@code checklist-element-unknown}, and what the aggregate refuses */
    @Transactional
    public Interpretation draft(DocumentId documentId, MaterialContent content, Actor drafter) {
        List<Refusal> unknown = checklist.unknown(content.checklist());
        if (!unknown.isEmpty()) {
            throw Refused.invalid(unknown);
        }
        PolicyDocument document = documents
                .find(documentId)
                .orElseThrow(() -> Refused.invalid(List.of(Refusal.onField("documentId", "document-unknown"))));
        Interpretation material =
                Interpretation.draft(new InterpretationId(Ids.next()), document, content, drafter, time.instant());
        return journal.keep(material, drafter, "material.drafted", null);
    }
}
