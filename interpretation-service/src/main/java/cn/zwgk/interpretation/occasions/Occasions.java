package cn.zwgk.interpretation.occasions;

import cn.zwgk.interpretation.materials.InterpretationId;
import cn.zwgk.web.Refused;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.Repository;

/** All occasions, in every state. */
public interface Occasions extends Repository<Occasion, UUID> {

    Optional<Occasion> findById(UUID id);

    /** Holds the occasion until the transaction ends, so that no place is given twice. */
    @Lock(LockMode.PESSIMISTIC_WRITE)
    Optional<Occasion> findOneById(UUID id);

    List<Occasion> findByMaterial(UUID material);

    Occasion save(Occasion occasion);

    /** @throws Refused {@code occasion-not-found} */
    default Occasion get(OccasionId id) {
        return findById(id.value()).orElseThrow(() -> Refused.notFound("occasion-not-found"));
    }

    /** @throws Refused {@code occasion-not-found}, also for one that the public does not know of */
    default Occasion getAnnounced(OccasionId id) {
        return findById(id.value())
                .filter(occasion -> occasion.announcedAt() != null)
                .orElseThrow(() -> Refused.notFound("occasion-not-found"));
    }

    /** @throws Refused {@code occasion-not-found} */
    default Occasion hold(OccasionId id) {
        return findOneById(id.value()).orElseThrow(() -> Refused.notFound("occasion-not-found"));
    }

    default List<Occasion> behind(InterpretationId material) {
        return findByMaterial(material.value());
    }
}
