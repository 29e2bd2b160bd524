package cn.zwgk.application.casefile.web;

import cn.zwgk.application.casefile.ApplicationCase;
import cn.zwgk.application.clock.ClockEntry;
import cn.zwgk.application.clock.ClockEntry.Deferred;
import cn.zwgk.application.clock.ClockEntry.Extended;
import cn.zwgk.application.clock.ClockEntry.Restarted;
import cn.zwgk.application.clock.ClockEntry.Resumed;
import cn.zwgk.application.clock.ClockEntry.Started;
import cn.zwgk.application.clock.ClockEntry.Stopped;
import cn.zwgk.application.clock.ClockLedger;
import cn.zwgk.application.clock.StatutoryClock;
import cn.zwgk.application.law.Article;
import cn.zwgk.calendar.DayExplanation;
import cn.zwgk.calendar.Deadline;
import cn.zwgk.timers.WorkingCalendars;
import cn.zwgk.web.Refusal;
import cn.zwgk.web.Refused;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 期限计算器: reckons a deadline from acts and days as anybody gives them, with the same ledger as the cases themselves. */
@Component
class DeadlineCalculator {

    private static final int MOST_ACTS = 50;
    private static final int FIRST_YEAR = 2020;
    private static final int YEARS_AHEAD = 3;

    private final WorkingCalendars calendars;
    private final InstantSource time;

    DeadlineCalculator(WorkingCalendars calendars, InstantSource time) {
        this.calendars = calendars;
        this.time = time;
    }

    /** What can have happened. */
    enum Happening {
        RECEIVED,
        CORRECTION_ASKED,
        CORRECTION_RECEIVED,
        THIRD_PARTY_ASKED,
        THIRD_PARTY_ANSWERED,
        JOINT_MAKER_ASKED,
        JOINT_MAKER_ANSWERED,
        AGENCY_ASKED,
        AGENCY_ANSWERED,
        FEE_NOTICE,
        FEE_PAID,
        EXTENDED,
        LATER_DATE
    }

    /** What each answer answers. */
    private static final Map<Happening, Happening> QUESTIONS = new EnumMap<>(Map.of(
            Happening.CORRECTION_RECEIVED, Happening.CORRECTION_ASKED,
            Happening.THIRD_PARTY_ANSWERED, Happening.THIRD_PARTY_ASKED,
            Happening.JOINT_MAKER_ANSWERED, Happening.JOINT_MAKER_ASKED,
            Happening.AGENCY_ANSWERED, Happening.AGENCY_ASKED,
            Happening.FEE_PAID, Happening.FEE_NOTICE));

    /**
     * One act.
     *
     * @param matter tells several third parties or agencies apart; may be left out where there is one
     * @param workingDays of an extension
     * @param until of a later date
     */
    record Act(
            @Nullable Happening act,
            @Nullable LocalDate on,
            @Nullable String matter,
            @Nullable Integer workingDays,
            @Nullable LocalDate until) {}

    /** A deadline and how it comes about; no last day while the clock stands still. */
    record Reckoned(
            @Nullable LocalDate lastDay,
            @Nullable LocalDate firstLastDay,
            boolean provisional,
            boolean standsStill,
            List<DayExplanation> explanation) {}

    /** @throws Refused 422 with everything that is wrong in the acts */
    Reckoned reckon(@Nullable List<Act> acts) {
        StatutoryClock clock = clock(acts == null ? List.of() : acts);
        var calendar = calendars.current();
        var due = clock.deadline(calendar);
        LocalDate last = clock.entries().getLast().on();
        return new Reckoned(
                due.map(Deadline::lastDay).orElse(null),
                clock.firstDeadline(calendar).map(Deadline::lastDay).orElse(null),
                due.map(Deadline::provisional).orElse(false),
                due.isEmpty(),
                clock.explain(calendar, last));
    }

    private StatutoryClock clock(List<Act> acts) {
        List<Refusal> grounds = new ArrayList<>();
        if (times(acts, Happening.RECEIVED) != 1) {
            grounds.add(Refusal.onField("acts", "calculator-one-receipt"));
        }
        if (acts.size() > MOST_ACTS) {
            grounds.add(Refusal.onField("acts", "calculator-too-many", MOST_ACTS));
        }
        if (times(acts, Happening.EXTENDED) > 1) {
            grounds.add(Refusal.onField("acts", "already-extended"));
        }
        if (times(acts, Happening.CORRECTION_ASKED) > 1) {
            grounds.add(Refusal.onField("acts", "correction-already-asked"));
        }
        for (int i = 0; i < Math.min(acts.size(), MOST_ACTS); i++) {
            if (answersNothing(acts.get(i), acts)) {
                grounds.add(Refusal.onField("acts[" + i + "].on", "calculator-answer-to-nothing"));
            }
        }
        int last = java.time.Year.from(time.instant().atZone(cn.zwgk.web.ChinaTime.ZONE))
                        .getValue()
                + YEARS_AHEAD;
        for (int i = 0; i < Math.min(acts.size(), MOST_ACTS); i++) {
            check(acts.get(i), "acts[" + i + "]", last, grounds);
        }
        if (!grounds.isEmpty()) {
            throw Refused.invalid(grounds);
        }
        LocalDate start = acts.stream()
                .filter(one -> one.act() == Happening.RECEIVED)
                .map(Act::on)
                .findFirst()
                .orElseThrow();
        if (acts.stream().anyMatch(one -> day(one.on()).isBefore(start))) {
            throw Refused.invalid(List.of(Refusal.onField("acts", "day-before-receipt")));
        }
        ClockLedger ledger = ClockLedger.empty()
                .with(new Started(start, ApplicationCase.REPLY_WORKING_DAYS, Article.A33, ""), "", time.instant());
        for (Act one : acts) {
            if (one.act() != Happening.RECEIVED) {
                ledger = ledger.with(entry(one), "", time.instant());
            }
        }
        return ledger.clock();
    }

    private static long times(List<Act> acts, Happening happening) {
        return acts.stream().filter(one -> one.act() == happening).count();
    }

    /** Whether it is an answer, and nobody was asked, about the same matter, on the day or before. */
    private static boolean answersNothing(Act answer, List<Act> acts) {
        Happening happening = answer.act();
        Happening question = happening == null ? null : QUESTIONS.get(happening);
        return question != null
                && answer.on() != null
                && acts.stream()
                        .noneMatch(one -> one.act() == question
                                && matter(one).equals(matter(answer))
                                && one.on() != null
                                && !one.on().isAfter(answer.on()));
    }

    private static String matter(Act act) {
        return act.matter() == null ? "" : act.matter().strip();
    }

    private static void check(Act one, String field, int lastYear, List<Refusal> grounds) {
        if (one.act() == null) {
            grounds.add(Refusal.onField(field + ".act", "act-field-missing"));
        }
        outOfRange(one.on(), field + ".on", lastYear, grounds);
        if (one.act() == Happening.LATER_DATE) {
            outOfRange(one.until(), field + ".until", lastYear, grounds);
        }
        if (one.act() == Happening.EXTENDED
                && (one.workingDays() == null || one.workingDays() < 1 || one.workingDays() > 20)) {
            grounds.add(Refusal.onField(field + ".workingDays", "extension-too-long", 20));
        }
        if (one.matter() != null && one.matter().length() > 50) {
            grounds.add(Refusal.onField(field + ".matter", "act-field-too-long", 50));
        }
    }

    private static void outOfRange(@Nullable LocalDate day, String field, int lastYear, List<Refusal> grounds) {
        if (day == null) {
            grounds.add(Refusal.onField(field, "act-field-missing"));
        } else if (day.getYear() < FIRST_YEAR || day.getYear() > lastYear) {
            grounds.add(Refusal.onField(field, "calculator-year", FIRST_YEAR, lastYear));
        }
    }

    private static ClockEntry entry(Act one) {
        LocalDate on = day(one.on());
        String matter = matter(one);
        return switch (Objects.requireNonNull(one.act())) {
            case RECEIVED -> throw new IllegalStateException("The clock starts once");
            case CORRECTION_ASKED -> new Stopped(on, "correction", Article.A30, "");
            case CORRECTION_RECEIVED -> new Restarted(on, "correction", Article.A30, "");
            case THIRD_PARTY_ASKED -> new Stopped(on, "third-party " + matter, Article.A32, "");
            case THIRD_PARTY_ANSWERED -> new Resumed(on, "third-party " + matter, Article.A32, "");
            case JOINT_MAKER_ASKED -> new Stopped(on, "joint-maker " + matter, Article.A34, "");
            case JOINT_MAKER_ANSWERED -> new Resumed(on, "joint-maker " + matter, Article.A34, "");
            case AGENCY_ASKED -> new Stopped(on, "agency " + matter, Article.A33, "");
            case AGENCY_ANSWERED -> new Resumed(on, "agency " + matter, Article.A33, "");
            case FEE_NOTICE -> new Stopped(on, "fee", Article.A42, "");
            case FEE_PAID -> new Restarted(on, "fee", Article.A42, "");
            case EXTENDED -> new Extended(on, one.workingDays() == null ? 0 : one.workingDays(), Article.A33, "");
            case LATER_DATE -> new Deferred(on, day(one.until()), Article.A35, "");
        };
    }

    private static LocalDate day(@Nullable LocalDate day) {
        return Objects.requireNonNull(day);
    }
}
