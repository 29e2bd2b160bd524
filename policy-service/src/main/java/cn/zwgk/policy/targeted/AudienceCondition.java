package cn.zwgk.policy.targeted;

import static cn.zwgk.workflow.Rule.rule;

import cn.zwgk.policy.document.DisclosureMode;
import cn.zwgk.policy.document.Document;
import cn.zwgk.policy.document.DocumentId;
import cn.zwgk.policy.document.Documents;
import cn.zwgk.policy.document.PublicationCondition;
import cn.zwgk.policy.document.Relation;
import cn.zwgk.policy.document.Revision;
import cn.zwgk.web.Refusal;
import cn.zwgk.workflow.Rule;
import cn.zwgk.workflow.Rules;
import java.time.InstantSource;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a targeted document needs before it is published. */
@Component
class AudienceCondition implements PublicationCondition {

    private record Publication(Document document, boolean hasReaders, boolean decidesPublic) {}

    private static final List<Rule<Publication>> RULES = List.of(
            rule("audience-empty", p -> p.document().isTargeted() && !p.hasReaders()),
            // What ends or changes a rule that everybody can read, everybody has to be able to read: 《条例》第二十条第一项
            rule("hidden-document-decides-public", Publication::decidesPublic));

    private final Audiences audiences;
    private final ReadingLinks links;
    private final Documents documents;
    private final InstantSource time;

    AudienceCondition(Audiences audiences, ReadingLinks links, Documents documents, InstantSource time) {
        this.audiences = audiences;
        this.links = links;
        this.documents = documents;
        this.time = time;
    }

    @Override
    public List<Refusal> groundsAgainst(Document document) {
        // The next edition of a document goes to those who read the present one.
        DocumentId read = document.revision().map(Revision::of).orElse(document.id());
        boolean hasReaders = document.isTargeted()
                && (!audiences.of(read).recipients().isEmpty() || links.anyUsable(read, time.instant()));
        return Rules.groundsAgainst(RULES, new Publication(document, hasReaders, decidesPublic(document))).stream()
                .map(Refusal::of)
                .toList();
    }

    private boolean decidesPublic(Document document) {
        return document.metadata().disclosureMode() != DisclosureMode.PROACTIVE
                && document.relations().stream()
                        .filter(relation -> relation.type().decidesValidity())
                        .map(Relation::target)
                        .anyMatch(target ->
                                documents.find(target).map(Document::isPublic).orElse(false));
    }
}
