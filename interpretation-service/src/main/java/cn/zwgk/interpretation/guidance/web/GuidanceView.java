package cn.zwgk.interpretation.guidance.web;

import cn.zwgk.interpretation.AllowedAct;
import cn.zwgk.interpretation.History;
import cn.zwgk.interpretation.Names;
import cn.zwgk.interpretation.guidance.CurrentItems;
import cn.zwgk.interpretation.guidance.CurrentItems.CurrentItem;
import cn.zwgk.interpretation.guidance.Guidance;
import cn.zwgk.interpretation.guidance.GuidanceAction;
import cn.zwgk.interpretation.guidance.Guidances;
import cn.zwgk.interpretation.guidance.Source;
import cn.zwgk.web.Actor;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows editions to editors and to everybody. */
@Component
class GuidanceView {

    private final Guidances guidances;
    private final CurrentItems items;
    private final History history;
    private final Names names;

    GuidanceView(Guidances guidances, CurrentItems items, History history, Names names) {
        this.guidances = guidances;
        this.items = items;
        this.history = history;
        this.names = names;
    }

    @Transactional(readOnly = true)
    GuidancePage of(UUID id, Actor officer) {
        Guidance guidance = guidances.get(id);
        return page(
                guidance,
                guidance.allowedFor(officer).stream().map(this::button).toList(),
                history.of(History.OF_GUIDANCE, id.toString()));
    }

    /** A line of the list; acts and history stand on its page. */
    GuidancePage line(Guidance guidance) {
        return page(guidance, List.of(), List.of());
    }

    private GuidancePage page(Guidance guidance, List<AllowedAct> allowed, List<History.Line> happened) {
        List<CurrentItem> current = items.of(guidance);
        return new GuidancePage(
                guidance.id(),
                guidance.version(),
                guidance.lifeEvent(),
                names.of(guidance.lifeEvent()),
                guidance.edition(),
                guidance.state(),
                names.of(guidance.state()),
                guidance.title(),
                guidance.introduction(),
                guidance.draftedByName(),
                guidance.draftedByOffice(),
                guidance.approvedByName(),
                guidance.publishedAt(),
                guidance.withdrawalReason(),
                guidance.changedAt(),
                current.stream().filter(CurrentItem::toCheck).count(),
                current.stream().map(item -> item(item, item.toCheck())).toList(),
                allowed,
                happened);
    }

    /** What the public reads of an edition: what is gone is left out. */
    List<GuidancePage.ItemView> publicItems(Guidance guidance) {
        return items.of(guidance).stream()
                .filter(item -> !item.source().gone())
                .map(item -> item(item, false))
                .toList();
    }

    private GuidancePage.ItemView item(CurrentItem current, boolean toCheck) {
        Source source = current.source();
        return new GuidancePage.ItemView(
                current.item().heading(),
                current.item().words(),
                source.kind(),
                names.of(source.kind()),
                source.id(),
                source.title(),
                current.item().clause(),
                source.text(),
                statusName(source.status()),
                current.amounts().stream()
                        .map(amount -> new GuidancePage.AmountView(
                                amount.district(), amount.amount(), amount.effectiveFrom(), amount.documentNumber()))
                        .toList(),
                source.url(),
                source.gone(),
                toCheck);
    }

    private @Nullable String statusName(@Nullable String validity) {
        return validity == null ? null : names.of("Validity." + validity);
    }

    private AllowedAct button(GuidanceAction action) {
        return new AllowedAct(
                action.name().toLowerCase(Locale.ROOT),
                names.of(action),
                action.needsReason(),
                action.isSeenByThePublic(),
                names.of("basis.guidance." + action.name()));
    }
}
