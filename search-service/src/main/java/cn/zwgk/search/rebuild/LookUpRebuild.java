package cn.zwgk.search.rebuild;

import cn.zwgk.web.Refused;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Tells how far rebuilds are. */
@Component
public class LookUpRebuild {

    private static final int MOST = 20;

    private final Rebuilds rebuilds;

    LookUpRebuild(Rebuilds rebuilds) {
        this.rebuilds = rebuilds;
    }

    /** @throws Refused {@code rebuild-not-found} (404) */
    public Rebuild rebuild(UUID id) {
        return rebuilds.find(id).orElseThrow(() -> Refused.notFound("rebuild-not-found"));
    }

    /** The latest, newest first. */
    public List<Rebuild> latest() {
        return rebuilds.latest(MOST);
    }
}
