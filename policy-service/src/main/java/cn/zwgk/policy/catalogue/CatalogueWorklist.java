package cn.zwgk.policy.catalogue;

import cn.zwgk.policy.catalogue.CatalogueBoard.Standing;
import cn.zwgk.policy.document.Roles;
import cn.zwgk.policy.worklist.Lamp;
import cn.zwgk.web.Actor;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * 待办: the entries that an office has to fill or update, the most pressing first. The openness office sees those whose time is
 * over, whoever is responsible.
 */
@Component
public class CatalogueWorklist {

    private static final int SOON_WORKING_DAYS = 3;

    private final CatalogueBoard board;

    CatalogueWorklist(CatalogueBoard board) {
        this.board = board;
    }

    public List<Standing> of(Actor actor) {
        return board.today().stream()
                .filter(each -> each.freshness().state() != Freshness.State.CURRENT)
                .filter(each -> each.entry().terms().office().equals(actor.office())
                        || (actor.has(Roles.OPENNESS_OFFICE) && lamp(each) == Lamp.OVERDUE))
                .sorted(Comparator.comparing(
                        (Standing each) -> each.freshness().dueOn(), Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    public static Lamp lamp(Standing standing) {
        Integer remaining = standing.remainingWorkingDays();
        if (standing.freshness().state() == Freshness.State.STALE || (remaining != null && remaining < 0)) {
            return Lamp.OVERDUE;
        }
        boolean soon = standing.freshness().state() == Freshness.State.DUE_SOON
                || (remaining != null && remaining <= SOON_WORKING_DAYS);
        return soon ? Lamp.DUE_SOON : Lamp.NORMAL;
    }
}
