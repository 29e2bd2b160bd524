package cn.zwgk.interpretation.duties;

import cn.zwgk.interpretation.documents.DocumentId;
import cn.zwgk.web.Refused;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All duties, at most one for a document. */
interface Duties extends Repository<InterpretationDuty, UUID> {

    Optional<InterpretationDuty> findById(UUID id);

    Optional<InterpretationDuty> findByDocumentId(UUID documentId);

    List<InterpretationDuty> findByStateIn(Collection<DutyState> states);

    InterpretationDuty save(InterpretationDuty duty);

    /** @throws Refused {@code duty-not-found} */
    default InterpretationDuty get(DutyId id) {
        return findById(id.value()).orElseThrow(() -> Refused.notFound("duty-not-found"));
    }

    default Optional<InterpretationDuty> of(DocumentId document) {
        return findByDocumentId(document.value());
    }
}
