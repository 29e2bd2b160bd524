package cn.zwgk.application.bureau.web;

import cn.zwgk.application.bureau.BureauDesk;
import cn.zwgk.application.bureau.BureauEdition;
import cn.zwgk.application.bureau.BureauEntry;
import cn.zwgk.application.notice.NoticeForm;
import cn.zwgk.web.CodeNames;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows the settings of the house. */
@Component
class BureauViews {

    private final BureauDesk desk;
    private final CodeNames names;

    BureauViews(BureauDesk desk, CodeNames names) {
        this.desk = desk;
        this.names = names;
    }

    /**
     * The settings as they stand.
     *
     * @param edition the number of the latest edition, 0 if there is none
     * @param inForce what papers say today
     * @param planned what they will say from a later day on
     * @param blocked the papers that are refused until settings are entered
     * @param editable whether the reader may enter an edition
     */
    record BureauView(
            int edition,
            @Nullable BureauEditionView inForce,
            List<BureauEditionView> planned,
            List<BureauGroupView> groups,
            List<BlockedForm> blocked,
            boolean editable) {}

    record BureauEditionView(
            int edition,
            LocalDate effectiveFrom,
            Map<BureauEntry, String> entries,
            String note,
            String byName,
            Instant at) {}

    record BureauGroupView(BureauEntry.Group group, String groupName, String help, List<BureauEntryView> entries) {}

    record BureauEntryView(BureauEntry entry, String name, int longest) {}

    /** A kind of paper that cannot be made, and what is missing for it. */
    record BlockedForm(NoticeForm form, String formName, List<String> missing) {}

    BureauView view(int latest, @Nullable BureauEdition inForce, List<BureauEdition> planned, boolean editable) {
        Map<BureauEntry, String> entries = inForce == null ? Map.of() : inForce.entries();
        return new BureauView(
                latest,
                inForce == null ? null : view(inForce),
                planned.stream().map(this::view).toList(),
                Arrays.stream(BureauEntry.Group.values()).map(this::group).toList(),
                Arrays.stream(NoticeForm.values())
                        .map(form -> new BlockedForm(form, names.of(form), desk.missingFor(form, entries)))
                        .filter(form -> !form.missing().isEmpty())
                        .toList(),
                editable);
    }

    BureauEditionView view(BureauEdition edition) {
        return new BureauEditionView(
                edition.edition(),
                edition.effectiveFrom(),
                edition.entries(),
                edition.note(),
                edition.byName(),
                edition.at());
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
