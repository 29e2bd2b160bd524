package cn.zwgk.interpretation.guidance;

import cn.zwgk.web.Refused;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** All editions of all guidances. */
public interface Guidances extends Repository<Guidance, UUID> {

    Optional<Guidance> findById(UUID id);

    Optional<Guidance> findByLifeEventAndState(LifeEvent lifeEvent, GuidanceState state);

    List<Guidance> findByStateInOrderByLifeEventAscEditionDesc(Collection<GuidanceState> states);

    List<Guidance> findByLifeEventOrderByEditionDesc(LifeEvent lifeEvent);

    /** The public editions with an item that leads to this source. */
    @Query("""
            SELECT * FROM guidance WHERE state = 'PUBLISHED'
                AND id IN (SELECT guidance FROM guidance_item WHERE kind = :kind AND source_id = :source)
            """)
    List<Guidance> publicOnesLeadingTo(SourceKind kind, UUID source);

    Guidance save(Guidance guidance);

    /** @throws Refused {@code guidance-not-found} */
    default Guidance get(UUID id) {
        return findById(id).orElseThrow(() -> Refused.notFound("guidance-not-found"));
    }
}
