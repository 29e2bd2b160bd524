package cn.zwgk.interpretation.duties;

import cn.zwgk.interpretation.documents.DocumentId;
import cn.zwgk.web.ChinaTime;
import cn.zwgk.web.Refused;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.Repository;

/** All duties, at most one for a document. */
interface Duties extends Repository<InterpretationDuty, UUID> {

    Optional<InterpretationDuty> findById(UUID id);

    /** Holds the duty until the transaction ends. */
    @Lock(LockMode.PESSIMISTIC_WRITE)
    Optional<InterpretationDuty> findOneById(UUID id);

    Optional<InterpretationDuty> findByDocumentId(UUID documentId);

    List<InterpretationDuty> findByStateInAndOpenedAtBeforeAndDueAtAfter(
            Collection<DutyState> states, Instant openedBefore, Instant dueAfter);

    InterpretationDuty save(InterpretationDuty duty);

    /** @throws Refused {@code duty-not-found} */
    default InterpretationDuty get(DutyId id) {
        return findById(id.value()).orElseThrow(() -> Refused.notFound("duty-not-found"));
    }

    default Optional<InterpretationDuty> of(DocumentId document) {
        return findByDocumentId(document.value());
    }

    /** What is still owed and whose time runs through one of these years. */
    default List<InterpretationDuty> unmetIn(Set<Integer> years) {
        return findByStateInAndOpenedAtBeforeAndDueAtAfter(
                Set.of(DutyState.OPEN, DutyState.OVERDUE),
                startOf(Collections.max(years) + 1),
                startOf(Collections.min(years)));
    }

    private static Instant startOf(int year) {
        return LocalDate.of(year, 1, 1).atStartOfDay(ChinaTime.ZONE).toInstant();
    }
}
