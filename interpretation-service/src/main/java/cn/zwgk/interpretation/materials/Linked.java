package cn.zwgk.interpretation.materials;

import cn.zwgk.interpretation.documents.PolicyDocument;
import cn.zwgk.interpretation.documents.PolicyDocuments;
import org.springframework.stereotype.Component;

/** An interpretation together with the document that it explains. */
@Component
public class Linked {

    private final Interpretations interpretations;
    private final PolicyDocuments documents;

    Linked(Interpretations interpretations, PolicyDocuments documents) {
        this.interpretations = interpretations;
        this.documents = documents;
    }

    /** The two. */
    public record Pair(Interpretation material, PolicyDocument document) {}

    /** @throws cn.zwgk.web.Refused {@code material-not-found} */
    public Pair get(InterpretationId id) {
        Interpretation material = interpretations.get(id);
        return new Pair(material, documents.find(material.documentId()).orElseThrow());
    }
}
