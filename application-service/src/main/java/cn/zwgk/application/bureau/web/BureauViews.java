package cn.zwgk.application.bureau.web;

import cn.zwgk.application.bureau.BureauChange;
import cn.zwgk.application.bureau.BureauChangeState;
import cn.zwgk.application.bureau.BureauChangeTransitions;
import cn.zwgk.application.bureau.BureauChanges;
import cn.zwgk.application.bureau.BureauDesk;
import cn.zwgk.application.bureau.BureauEdition;
import cn.zwgk.application.bureau.BureauEditions;
import cn.zwgk.application.bureau.BureauEntry;
import cn.zwgk.application.notice.NoticeForm;
import cn.zwgk.web.Actor;
import cn.zwgk.web.ChinaTime;
import cn.zwgk.web.CodeNames;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows the settings of the house. */
@Component
class BureauViews {

    private final BureauEditions editions;
    private final BureauChanges changes;
    private final BureauDesk desk;
    private final CodeNames names;
    private final InstantSource time;

    BureauViews(BureauEditions editions, BureauChanges changes, BureauDesk desk, CodeNames names, InstantSource time) {
        this.editions = editions;
        this.changes = changes;
        this.desk = desk;
        this.names = names;
        this.time = time;
    }

    /**
     * The settings as they stand.
     *
     * @param edition the number of the latest edition, 0 if there is none
     * @param inForce what papers say today
     * @param planned what they will say from a later day on
     * @param change what waits for its second person, or was returned last
     * @param forms the papers that say something of the house
     * @param blocked the papers that are refused until settings are entered
     * @param editable whether the reader may propose a change now
     */
    record BureauView(
            int edition,
            @Nullable BureauEditionView inForce,
            List<BureauEditionView> planned,
            @Nullable BureauChangeView change,
            List<BureauGroupView> groups,
            List<BureauForm> forms,
            List<BlockedForm> blocked,
            boolean editable) {}

    /** @param confirmedBy the second person; missing for what was entered before two had to look at it */
    record BureauEditionView(
            int edition,
            LocalDate effectiveFrom,
            Map<BureauEntry, String> entries,
            List<ChangedEntry> changed,
            String note,
            String byName,
            Instant at,
            @Nullable String confirmedBy,
            @Nullable Instant confirmedAt) {}

    /** @param affected the papers that will say something else */
    record BureauChangeView(
            UUID id,
            long version,
            BureauChangeState state,
            String stateName,
            LocalDate effectiveFrom,
            Map<BureauEntry, String> entries,
            List<ChangedEntry> changed,
            List<BureauForm> affected,
            String note,
            String proposedBy,
            Instant proposedAt,
            @Nullable String judgedBy,
            @Nullable Instant judgedAt,
            @Nullable String judgedReason,
            List<BureauActView> allowedActs) {}

    /** An entry that papers say in other words, or no longer, or for the first time. */
    record ChangedEntry(
            BureauEntry entry,
            String name,
            @Nullable String before,
            @Nullable String after) {}

    /** A button of a change. */
    record BureauActView(String act, String name, boolean needsReason, boolean needsConfirmation, String legalBasis) {}

    record BureauGroupView(BureauEntry.Group group, String groupName, String help, List<BureauEntryView> entries) {}

    record BureauEntryView(BureauEntry entry, String name, int longest) {}

    /** A kind of paper. */
    record BureauForm(NoticeForm form, String formName) {}

    /** A kind of paper that cannot be made, and what is missing for it. */
    record BlockedForm(NoticeForm form, String formName, List<String> missing) {}

    BureauView view(Actor reader) {
        LocalDate today = ChinaTime.today(time);
        BureauEdition inForce = editions.on(today).orElse(null);
        BureauChange change = changes.pending().orElse(null);
        Map<BureauEntry, String> entries = inForce == null ? Map.of() : inForce.entries();
        return new BureauView(
                editions.latest(),
                inForce == null ? null : view(inForce),
                editions.after(today).stream().map(this::view).toList(),
                change == null ? null : view(change, reader),
                Arrays.stream(BureauEntry.Group.values()).map(this::group).toList(),
                forms(desk.forms()),
                Arrays.stream(NoticeForm.values())
                        .map(form -> new BlockedForm(form, names.of(form), desk.missingFor(form, entries)))
                        .filter(form -> !form.missing().isEmpty())
                        .toList(),
                reader.has("openness-office") && (change == null || change.state() != BureauChangeState.PROPOSED));
    }

    BureauEditionView view(BureauEdition edition) {
        return new BureauEditionView(
                edition.edition(),
                edition.effectiveFrom(),
                edition.entries(),
                changed(editions.before(edition.edition(), edition.effectiveFrom()), edition.entries()),
                edition.note(),
                edition.byName(),
                edition.at(),
                edition.confirmedBy(),
                edition.confirmedAt());
    }

    private BureauChangeView view(BureauChange change, Actor reader) {
        Map<BureauEntry, String> before =
                editions.on(change.effectiveFrom()).map(BureauEdition::entries).orElse(Map.of());
        return new BureauChangeView(
                change.id(),
                change.version(),
                change.state(),
                names.of(change.state()),
                change.effectiveFrom(),
                change.entries(),
                changed(before, change.entries()),
                forms(desk.affected(before, change.entries())),
                change.note(),
                change.proposedBy(),
                change.proposedAt(),
                change.judgedBy(),
                change.judgedAt(),
                change.judgedReason(),
                change.allowed(reader).stream()
                        .map(act -> new BureauActView(
                                act.code(),
                                names.of(act),
                                act.needsReason(),
                                true,
                                BureauChangeTransitions.TABLE
                                        .require(change.state(), act, reader.roles())
                                        .ground()))
                        .toList());
    }

    private List<ChangedEntry> changed(Map<BureauEntry, String> before, Map<BureauEntry, String> after) {
        return Arrays.stream(BureauEntry.values())
                .filter(entry -> !Objects.equals(before.get(entry), after.get(entry)))
                .map(entry -> new ChangedEntry(entry, names.of(entry), before.get(entry), after.get(entry)))
                .toList();
    }

    private List<BureauForm> forms(List<NoticeForm> forms) {
        return forms.stream().map(form -> new BureauForm(form, names.of(form))).toList();
    }

    private BureauGroupView group(BureauEntry.Group group) {
        return new BureauGroupView(
                group,
                names.of("BureauGroup", group.name()),
                names.of("BureauGroup.help", group.name()),
                Arrays.stream(BureauEntry.values())
                        .filter(entry -> entry.group() == group)
                        .map(entry -> new BureauEntryView(entry, names.of(entry), entry.longest()))
                        .toList());
    }
}
