package cn.zwgk.policy.drafting;

import cn.zwgk.policy.UseCase;
import cn.zwgk.policy.document.Chronicle;
import cn.zwgk.policy.document.Document;
import cn.zwgk.policy.document.DocumentBody;
import cn.zwgk.policy.document.DocumentId;
import cn.zwgk.policy.document.InterpretationRequirement;
import cn.zwgk.policy.document.Metadata;
import cn.zwgk.policy.document.Person;
import cn.zwgk.policy.document.PublicInterest;
import cn.zwgk.policy.document.RelationCheck;
import cn.zwgk.policy.document.Revision;
import cn.zwgk.policy.interest.Questionnaire;
import cn.zwgk.web.Actor;
import cn.zwgk.web.Refusal;
import cn.zwgk.web.Refused;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.springframework.transaction.annotation.Transactional;

/** 起草: begins a document and writes on it. */
@UseCase
public class WriteDraft {

    private final RelationCheck relations;
    private final Questionnaire questionnaire;
    private final Chronicle chronicle;
    private final InstantSource time;

    WriteDraft(RelationCheck relations, Questionnaire questionnaire, Chronicle chronicle, InstantSource time) {
        this.relations = relations;
        this.questionnaire = questionnaire;
        this.chronicle = chronicle;
        this.time = time;
    }

    @Transactional
    public Document begin(DraftContent content, Actor drafter) {
        DocumentId id = DocumentId.next();
        requireSoundRelations(id, content);
        Document document = Document.draft(
                id,
                answered(content, PublicInterest.UNKNOWN, drafter),
                DocumentBody.of(content.untrustedHtml()),
                content.relations(),
                drafter,
                time.instant());
        chronicle.write(document, drafter, "document.draft", document.drafted(), null);
        return document;
    }

    @Transactional
    public void edit(Document document, DraftContent content, Actor drafter) {
        requireSoundRelations(document.revision().map(Revision::of).orElse(document.id()), content);
        boolean wasTargeted = document.isTargeted();
        InterpretationRequirement before = document.metadata().interpretationRequirement();
        Metadata metadata = answered(content, document.metadata().publicInterest(), drafter);
        document.edit(metadata, DocumentBody.of(content.untrustedHtml()), content.relations(), drafter);
        if ((wasTargeted && !document.isTargeted())
                || before != document.metadata().interpretationRequirement()) {
            // Those who interpret have not heard of it before, or what they heard is no longer so.
            chronicle.write(document, drafter, "document.edit", document.drafted(), null);
            return;
        }
        chronicle.note(document, drafter, "document.edit", Map.of("version", document.version()));
    }

    private Metadata answered(DraftContent content, PublicInterest before, Actor drafter) {
        List<Refusal> unknown = questionnaire.unknown(content.interest());
        if (!unknown.isEmpty()) {
            throw Refused.invalid(unknown);
        }
        return content.metadata().with(before.answered(content.interest(), Person.of(drafter), time.instant()));
    }

    /** Relations lead to documents that are published here, to others nobody could follow them; and they contradict nothing. */
    private void requireSoundRelations(DocumentId self, DraftContent content) {
        List<Refusal> grounds = relations.groundsAgainst(
                self, content.relations(), content.metadata().effectiveFrom());
        if (!grounds.isEmpty()) {
            throw Refused.invalid(grounds);
        }
    }
}
