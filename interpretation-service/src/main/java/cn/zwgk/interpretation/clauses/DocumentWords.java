package cn.zwgk.interpretation.clauses;

import cn.zwgk.interpretation.documents.DocumentId;
import cn.zwgk.interpretation.documents.PolicyDocument;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The text that material is written about: the published one as it was told, else the draft as policy-service has it. */
@Component
public class DocumentWords {

    private final DocumentTexts texts;
    private final PolicyDesk desk;

    DocumentWords(DocumentTexts texts, PolicyDesk desk) {
        this.texts = texts;
        this.desk = desk;
    }

    /**
     * Empty if policy-service would have to be asked and does not answer.
     *
     * @param authorization the credentials of who asks; without them only what is published is found
     */
    public Optional<DocumentText> of(PolicyDocument document, @Nullable String authorization) {
        DocumentId id = document.id();
        Optional<DocumentText> published = document.isPublic() ? texts.latest(id) : Optional.empty();
        return published.isPresent() || authorization == null ? published : desk.text(id, authorization);
    }
}
