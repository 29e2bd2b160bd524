package cn.zwgk.policy.edition;

import cn.zwgk.policy.document.Document;
import cn.zwgk.policy.document.Documents;
import cn.zwgk.policy.document.EditionPolicy;
import cn.zwgk.web.Refusal;
import java.util.List;
import org.springframework.stereotype.Component;

/** Holds the draft of an edition against the document that it revises. */
@Component
public class EditionCheck {

    private final Documents documents;

    EditionCheck(Documents documents) {
        this.documents = documents;
    }

    /** All that stands against the draft as the next edition of its document; nothing for any other draft. */
    public List<Refusal> groundsAgainst(Document draft) {
        return draft.revision()
                .map(revision -> EditionPolicy.groundsAgainst(draft, revision, documents.get(revision.of())))
                .orElse(List.of());
    }
}
