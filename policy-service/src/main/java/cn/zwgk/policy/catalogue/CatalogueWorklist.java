package cn.zwgk.policy.catalogue;

import cn.zwgk.policy.catalogue.CatalogueBoard.Standing;
import cn.zwgk.policy.document.Roles;
import cn.zwgk.policy.wording.Wording;
import cn.zwgk.policy.worklist.Colleague;
import cn.zwgk.policy.worklist.Lamp;
import cn.zwgk.policy.worklist.WorkItem;
import cn.zwgk.policy.worklist.WorkSource;
import cn.zwgk.policy.worklist.WorkType;
import cn.zwgk.web.Actor;
import cn.zwgk.web.ChinaTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The entries that an office has to fill or update. The openness office sees those whose time is over, whoever is responsible. */
@Component
class CatalogueWorklist implements WorkSource {

    private static final int SOON_WORKING_DAYS = 3;

    private final CatalogueBoard board;
    private final CatalogueWording words;
    private final Wording wording;

    CatalogueWorklist(CatalogueBoard board, CatalogueWording words, Wording wording) {
        this.board = board;
        this.words = words;
        this.wording = wording;
    }

    @Override
    @Transactional(readOnly = true)
    public List<WorkItem> waitingFor(Colleague colleague) {
        Actor actor = colleague.actor();
        if (!Roles.isAtTheDesk(actor)) {
            return List.of();
        }
        return board.today().stream()
                .filter(each -> each.freshness().state() != Freshness.State.CURRENT)
                .filter(each -> each.entry().terms().office().equals(actor.office())
                        || (actor.has(Roles.OPENNESS_OFFICE) && lamp(each) == Lamp.OVERDUE))
                .map(this::item)
                .toList();
    }

    private WorkItem item(Standing standing) {
        Freshness freshness = standing.freshness();
        Lamp lamp = lamp(standing);
        @Nullable LocalDate due = freshness.dueOn();
        boolean empty = freshness.state() == Freshness.State.EMPTY;
        return new WorkItem(
                standing.entry().id(),
                WorkType.CATALOGUE,
                standing.path(),
                freshness.state().name(),
                words.state(freshness.state()),
                standing.entry().terms().office(),
                empty ? "fill" : "update",
                wording.text(empty ? "catalogue.fill" : "catalogue.update"),
                due == null ? null : startOf(due.plusDays(1)),
                standing.remainingWorkingDays(),
                lamp,
                wording.of(lamp),
                "/console/catalogue?tab=board&q=" + standing.entry().code(),
                Objects.requireNonNullElse(standing.remindedAt(), startOf(freshness.since())),
                null);
    }

    private static Lamp lamp(Standing standing) {
        Integer remaining = standing.remainingWorkingDays();
        if (standing.freshness().state() == Freshness.State.STALE || (remaining != null && remaining < 0)) {
            return Lamp.OVERDUE;
        }
        boolean soon = standing.freshness().state() == Freshness.State.DUE_SOON
                || (remaining != null && remaining <= SOON_WORKING_DAYS);
        return soon ? Lamp.DUE_SOON : Lamp.NORMAL;
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ChinaTime.ZONE).toInstant();
    }
}
