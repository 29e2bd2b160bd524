package cn.zwgk.interpretation.supervisions;

import cn.zwgk.interpretation.duties.DutyId;
import cn.zwgk.web.Refused;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All supervisions, in every state. */
interface Supervisions extends Repository<Supervision, UUID> {

    Optional<Supervision> findById(UUID id);

    List<Supervision> findByDutyIdOrderByIssuedAtAscIdAsc(UUID dutyId);

    Supervision save(Supervision supervision);

    /** @throws Refused {@code supervision-not-found} */
    default Supervision get(SupervisionId id) {
        return findById(id.value()).orElseThrow(() -> Refused.notFound("supervision-not-found"));
    }

    /** Those of a duty, oldest first. */
    default List<Supervision> of(DutyId duty) {
        return findByDutyIdOrderByIssuedAtAscIdAsc(duty.value());
    }
}
