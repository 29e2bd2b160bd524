package cn.zwgk.policy.drafting;

import cn.zwgk.policy.UseCase;
import cn.zwgk.policy.document.Chronicle;
import cn.zwgk.policy.document.Document;
import cn.zwgk.policy.document.DocumentBody;
import cn.zwgk.policy.document.DocumentId;
import cn.zwgk.policy.document.Documents;
import cn.zwgk.policy.document.Relation;
import cn.zwgk.web.Actor;
import cn.zwgk.web.Refusal;
import cn.zwgk.web.Refused;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.transaction.annotation.Transactional;

/** 起草: begins a document and writes on it. */
@UseCase
public class WriteDraft {

    private final Documents documents;
    private final Chronicle chronicle;
    private final InstantSource time;

    WriteDraft(Documents documents, Chronicle chronicle, InstantSource time) {
        this.documents = documents;
        this.chronicle = chronicle;
        this.time = time;
    }

    @Transactional
    public Document begin(DraftContent content, Actor drafter) {
        requireTargets(content.relations());
        Document document = Document.draft(
                DocumentId.next(),
                content.metadata(),
                DocumentBody.of(content.untrustedHtml()),
                content.relations(),
                drafter,
                time.instant());
        chronicle.write(document, drafter, "document.draft", document.drafted(), null);
        return document;
    }

    @Transactional
    public void edit(Document document, DraftContent content, Actor drafter) {
        requireTargets(content.relations());
        boolean wasTargeted = document.isTargeted();
        document.edit(content.metadata(), DocumentBody.of(content.untrustedHtml()), content.relations(), drafter);
        if (wasTargeted && !document.isTargeted()) {
            // Nobody heard of it before; those who interpret have to now.
            chronicle.write(document, drafter, "document.edit", document.drafted(), null);
            return;
        }
        chronicle.note(document, drafter, "document.edit", Map.of("version", document.version()));
    }

    /** Relations lead to documents that are published here; to others nobody could follow them. */
    private void requireTargets(List<Relation> relations) {
        List<Refusal> unknown = IntStream.range(0, relations.size())
                .filter(position ->
                        !documents.isPublished(relations.get(position).target()))
                .mapToObj(position ->
                        Refusal.onField("relations[%d].documentId".formatted(position), "relation-target-unknown"))
                .toList();
        if (!unknown.isEmpty()) {
            throw Refused.invalid(unknown);
        }
    }
}
