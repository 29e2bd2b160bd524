package cn.zwgk.interpretation.materials;

import cn.zwgk.interpretation.documents.DocumentId;
import cn.zwgk.web.Refused;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All interpretations, in every state. */
public interface Interpretations extends Repository<Interpretation, UUID> {

    Optional<Interpretation> findById(UUID id);

    List<Interpretation> findByDocumentIdAndState(UUID documentId, MaterialState state);

    List<Interpretation> findByDocumentId(UUID documentId);

    Interpretation save(Interpretation interpretation);

    /** @throws Refused {@code material-not-found} */
    default Interpretation get(InterpretationId id) {
        return findById(id.value()).orElseThrow(() -> Refused.notFound("material-not-found"));
    }

    default List<Interpretation> of(DocumentId document, MaterialState state) {
        return findByDocumentIdAndState(document.value(), state);
    }
}
