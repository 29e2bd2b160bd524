package cn.zwgk.application.report;

import cn.zwgk.web.Actor;
import cn.zwgk.web.AuditTrail;
import cn.zwgk.web.ChinaTime;
import cn.zwgk.web.CodeNames;
import cn.zwgk.web.ETags;
import cn.zwgk.web.Refusal;
import cn.zwgk.web.Refused;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Begins the report on a year, writes its text and enters the figures that the cases cannot tell. */
@Component
public class PrepareReport {

    private static final int LONGEST_TEXT = 20_000;
    private static final int MOST_DIGITS = 15;

    /** A figure as it is entered. */
    public record Figure(BigDecimal value, Entered.Source source) {}

    private final AnnualReports reports;
    private final AuditTrail audit;
    private final CodeNames names;
    private final InstantSource time;

    PrepareReport(AnnualReports reports, AuditTrail audit, CodeNames names, InstantSource time) {
        this.reports = reports;
        this.audit = audit;
        this.names = names;
        this.time = time;
    }

    /** Begins with texts that quote the figures which every report tells. */
    @Transactional
    public AnnualReport begin(int year, Actor actor) {
        int thisYear = ChinaTime.today(time).getYear();
        if (year < AnnualReport.FIRST_YEAR || year > thisYear) {
            throw Refused.invalid(
                    List.of(Refusal.onField("year", "report-year-impossible", Integer.toString(thisYear))));
        }
        Map<ReportSection, String> texts = new EnumMap<>(ReportSection.class);
        Arrays.stream(ReportSection.values())
                .forEach(section -> texts.put(section, names.of("ReportSection.template", section.name())));
        AnnualReport begun = reports.add(AnnualReport.begin(year, texts));
        return noted(begun, "BEGIN", actor);
    }

    @Transactional
    public AnnualReport write(int year, @Nullable String ifMatch, Map<ReportSection, String> texts, Actor actor) {
        List<Refusal> reasons = texts.entrySet().stream()
                .filter(text -> text.getValue().length() > LONGEST_TEXT)
                .map(text -> Refusal.onField(
                        "texts." + text.getKey(),
                        "report-text-too-long",
                        names.of(text.getKey()),
                        Integer.toString(LONGEST_TEXT)))
                .toList();
        if (!reasons.isEmpty()) {
            throw Refused.invalid(reasons);
        }
        return changed(year, ifMatch, report -> report.write(texts), actor);
    }

    @Transactional
    public AnnualReport enter(int year, @Nullable String ifMatch, Map<EnteredFigure, Figure> figures, Actor actor) {
        List<Refusal> reasons = figures.entrySet().stream()
                .filter(figure -> !fits(figure.getKey(), figure.getValue().value()))
                .map(figure -> Refusal.onField(
                        "tableTwo." + figure.getKey(),
                        "report-figure-malformed",
                        names.of(figure.getKey()),
                        Integer.toString(figure.getKey().decimals())))
                .toList();
        if (!reasons.isEmpty()) {
            throw Refused.invalid(reasons);
        }
        Instant now = time.instant();
        Map<EnteredFigure, Entered> entered = new EnumMap<>(EnteredFigure.class);
        figures.forEach((figure, given) ->
                entered.put(figure, new Entered(given.value(), given.source(), actor.id(), actor.name(), now)));
        return changed(year, ifMatch, report -> report.enter(entered), actor);
    }

    private static boolean fits(EnteredFigure figure, BigDecimal value) {
        BigDecimal plain = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        return plain.signum() >= 0
                && plain.scale() <= figure.decimals()
                && plain.precision() - plain.scale() <= MOST_DIGITS;
    }

    private AnnualReport changed(
            int year, @Nullable String ifMatch, Function<AnnualReport, AnnualReport> verb, Actor actor) {
        AnnualReport present = reports.get(year);
        ETags.require(ifMatch, present.version());
        return noted(reports.save(verb.apply(present)), "EDIT", actor);
    }

    private AnnualReport noted(AnnualReport after, String act, Actor actor) {
        reports.addHistory(after, act, null, actor);
        audit.record(
                actor,
                "annual-report." + act.toLowerCase(java.util.Locale.ROOT),
                "annual-report",
                Integer.toString(after.year()),
                null,
                Map.of("version", after.version()));
        return after;
    }
}
