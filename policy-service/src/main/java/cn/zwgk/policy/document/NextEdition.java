package cn.zwgk.policy.document;

import static cn.zwgk.policy.document.DocumentTransitions.TABLE;

import cn.zwgk.web.Actor;
import cn.zwgk.web.ChinaTime;
import cn.zwgk.web.Refusal;
import cn.zwgk.web.Refused;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** 版本: the verbs that lead from a published document to its next edition, by way of a draft that is reviewed like any other. */
public final class NextEdition {

    private final Document document;

    NextEdition(Document document) {
        this.document = document;
    }

    /** 起草新版本: begins a draft with the text as it is published now. */
    public Document begin(DocumentId draft, Revision revision, Actor drafter, Instant at) {
        TABLE.require(document.state, DocumentAct.BEGIN_EDITION, drafter.roles());
        if (!document.mayBeRevisedBy(drafter)) {
            throw Refused.forbidden("draft-of-another-office");
        }
        requireNote(revision);
        return new Document(StoredDocument.begun(
                draft, document.metadata, document.body, document.relations, Person.of(drafter), at, revision));
    }

    /** Says anew what this draft changes. */
    public void describe(EditionNature nature, String changeNote, LocalDate changedOn, Actor drafter) {
        Revision before = document.revision().orElseThrow(() -> Refused.conflict("not-an-edition"));
        Revision revision = new Revision(before.of(), nature, changeNote, changedOn);
        requireNote(revision);
        document.touch(drafter);
        document.revision = revision;
    }

    private static void requireNote(Revision revision) {
        if (revision.changeNote().isBlank()) {
            throw Refused.invalid(List.of(Refusal.onField("changeNote", "change-note-missing")));
        }
    }

    /** The draft has become the text of its document and is kept for the record. */
    public EditionMerged merge(Actor issuer) {
        var step = TABLE.require(document.state, DocumentAct.PUBLISH_EDITION, issuer.roles());
        Revision revision = document.revision().orElseThrow(() -> Refused.conflict("not-an-edition"));
        document.publicLife = document.publicLife.scheduled(null);
        document.state = step.to();
        return new EditionMerged(document.id().value(), revision.of().value());
    }

    /**
     * 更新: takes the text of the draft. Its id, its number, its date of publication and its way of disclosure stay: what
     * the public could read never disappears without a withdrawal that says so.
     */
    public void take(Document draft, Actor issuer, Instant at) {
        var step = TABLE.require(document.state, DocumentAct.REVISE, issuer.roles());
        if (draft.metadata.disclosureMode() != document.metadata.disclosureMode()) {
            throw Refused.conflict("edition-changes-disclosure");
        }
        LocalDate today = LocalDate.ofInstant(at, ChinaTime.ZONE);
        LocalDate from = draft.metadata.effectiveFrom();
        document.metadata = draft.metadata;
        document.body = draft.body;
        document.relations = Relation.countingFrom(from != null && from.isAfter(today) ? from : today, draft.relations);
        document.publicLife = document.publicLife.nextEdition();
        document.state = step.to();
    }
}
