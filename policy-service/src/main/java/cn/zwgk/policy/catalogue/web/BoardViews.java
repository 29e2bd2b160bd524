package cn.zwgk.policy.catalogue.web;

import cn.zwgk.policy.catalogue.CatalogueBoard;
import cn.zwgk.policy.catalogue.CatalogueBoard.IndicatorReading;
import cn.zwgk.policy.catalogue.CatalogueBoard.Standing;
import cn.zwgk.policy.catalogue.CatalogueWording;
import cn.zwgk.policy.catalogue.Freshness;
import cn.zwgk.policy.wording.Wording;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How the entries stand, in the words of the board. */
@Component
class BoardViews {

    /** An entry as it stands today. */
    record CatalogueStanding(
            UUID id,
            String code,
            String title,
            String path,
            String office,
            String frequencyName,
            String inspectionRuleName,
            long published,
            @Nullable LocalDate newestOn,
            Freshness.State state,
            String stateName,
            LocalDate since,
            @Nullable LocalDate dueOn,
            @Nullable Integer remainingWorkingDays,
            @Nullable Instant remindedAt) {}

    /** How many there are. */
    record CatalogueCount(String value, String name, long count) {}

    /** How the entries of an office stand. */
    record CatalogueOffice(String office, List<CatalogueCount> states) {}

    /**
     * What the national inspection would find.
     *
     * @param failsFrom from how many on the site fails
     */
    record CatalogueIndicator(String code, String name, String source, long found, int failsFrom, boolean failed) {}

    private final Wording wording;
    private final CatalogueWording words;

    BoardViews(Wording wording, CatalogueWording words) {
        this.wording = wording;
        this.words = words;
    }

    CatalogueStanding standing(Standing standing) {
        Freshness freshness = standing.freshness();
        return new CatalogueStanding(
                standing.entry().id(),
                standing.entry().code(),
                standing.entry().title(),
                standing.path(),
                standing.entry().terms().office(),
                words.frequency(standing.entry().terms()),
                wording.of(standing.entry().terms().inspectionRule()),
                standing.published(),
                standing.newestOn(),
                freshness.state(),
                nameOf(freshness.state()),
                freshness.since(),
                freshness.dueOn(),
                standing.remainingWorkingDays(),
                standing.remindedAt());
    }

    List<CatalogueCount> counts(Map<Freshness.State, Long> states) {
        return Arrays.stream(Freshness.State.values())
                .map(state -> new CatalogueCount(state.name(), nameOf(state), states.getOrDefault(state, 0L)))
                .toList();
    }

    List<CatalogueOffice> offices(List<Standing> board) {
        return CatalogueBoard.offices(board).entrySet().stream()
                .map(office -> new CatalogueOffice(office.getKey(), counts(office.getValue())))
                .toList();
    }

    CatalogueIndicator indicator(IndicatorReading reading) {
        return new CatalogueIndicator(
                reading.indicator().name(),
                wording.of(reading.indicator()),
                wording.text("catalogue.inspection-source"),
                reading.found(),
                reading.indicator().failsFrom(),
                reading.failed());
    }

    String nameOf(Freshness.State state) {
        return words.state(state);
    }
}
