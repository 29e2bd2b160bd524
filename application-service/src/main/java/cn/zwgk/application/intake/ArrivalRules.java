package cn.zwgk.application.intake;

import static java.util.Objects.requireNonNull;

import cn.zwgk.application.casefile.ReceiptChannel;
import cn.zwgk.web.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What has to be said of how an application came (Articles 29 and 31). All that is missing is told at once. */
final class ArrivalRules {

    private static final int LONGEST_NOTE = 500;

    /**
     * What is looked at.
     *
     * @param letters pictures of the letter that came with it
     */
    record Case(Arrival arrival, int letters, LocalDate today, boolean emailAllowed) {}

    private record FieldRule(String code, String field, Predicate<Case> applies) {}

    private static final List<FieldRule> RULES = List.of(
            new FieldRule("channel-missing", "channel", c -> c.arrival().channel() == null),
            new FieldRule(
                    "channel-not-entered-by-hand", "channel", c -> c.arrival().channel() == ReceiptChannel.ONLINE),
            new FieldRule(
                    "email-not-allowed",
                    "channel",
                    c -> c.arrival().channel() == ReceiptChannel.EMAIL && !c.emailAllowed()),
            new FieldRule("arrival-day-missing", "arrivedOn", c -> c.arrival().arrivedOn() == null),
            new FieldRule(
                    "receipt-in-future", "arrivedOn", c -> after(c.arrival().arrivedOn(), c.today())),
            // Article 31: letters nobody signed for, fax and mail count from the confirmation on
            new FieldRule(
                    "confirmation-not-expected",
                    "confirmedOn",
                    c -> c.arrival().confirmedOn() != null && entered(c) && !needsConfirmation(c)),
            new FieldRule(
                    "receipt-in-future", "confirmedOn", c -> after(c.arrival().confirmedOn(), c.today())),
            new FieldRule(
                    "confirmed-before-arrival",
                    "confirmedOn",
                    c -> c.arrival().confirmedOn() != null
                            && after(c.arrival().arrivedOn(), c.arrival().confirmedOn())),
            new FieldRule(
                    "confirmation-way-missing",
                    "confirmedHow",
                    c -> c.arrival().confirmedOn() != null && blank(c.arrival().confirmedHow())),
            // Article 29: whoever cannot write may speak, and the officer writes it down; that he reads it back is the
            // house's rule
            new FieldRule(
                    "oral-only-in-person",
                    "oral",
                    c -> c.arrival().oral() && entered(c) && c.arrival().channel() != ReceiptChannel.IN_PERSON),
            new FieldRule(
                    "read-back-missing",
                    "readBack",
                    c -> c.arrival().oral() && !c.arrival().readBack()),
            new FieldRule(
                    "letter-missing",
                    "letters",
                    c -> c.letters() == 0 && entered(c) && !c.arrival().oral() && rule(c).onPaper()),
            new FieldRule(
                    "note-too-long", "confirmedHow", c -> longer(c.arrival().confirmedHow())),
            new FieldRule("note-too-long", "helpNote", c -> longer(c.arrival().helpNote())));

    private ArrivalRules() {}

    static List<Refusal> groundsAgainst(Case looked) {
        return RULES.stream()
                .filter(rule -> rule.applies().test(looked))
                .map(rule -> "note-too-long".equals(rule.code())
                        ? Refusal.onField(rule.field(), rule.code(), LONGEST_NOTE)
                        : Refusal.onField(rule.field(), rule.code()))
                .toList();
    }

    private static boolean entered(Case c) {
        return c.arrival().channel() != null && c.arrival().channel() != ReceiptChannel.ONLINE;
    }

    private static ChannelRule rule(Case c) {
        return ChannelRule.of(requireNonNull(c.arrival().channel()));
    }

    private static boolean needsConfirmation(Case c) {
        return rule(c).counted().needsConfirmation();
    }

    private static boolean after(@Nullable LocalDate day, @Nullable LocalDate other) {
        return day != null && other != null && day.isAfter(other);
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private static boolean longer(@Nullable String text) {
        return text != null && text.length() > LONGEST_NOTE;
    }
}
