package cn.zwgk.interpretation.boards;

import cn.zwgk.interpretation.materials.Form;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is counted of an office and a month.
 *
 * @param opened duties that began, by the day the document was published
 * @param onTime of them, met within the period
 * @param metLate met after its end
 * @param overdue not met, and the period is over
 * @param open not met, and the period runs
 * @param ended the document was withdrawn
 * @param supervised of them, those that the openness office supervised 督办
 * @param unanswered of the supervised, those of which an answer is awaited now
 * @param needed documents published that need an interpretation and are still public
 * @param interpreted of them, those that have one that is public now
 * @param forms interpretations published in that month, by form
 */
public record Figures(
        long opened,
        long onTime,
        long metLate,
        long overdue,
        long open,
        long ended,
        long supervised,
        long unanswered,
        long needed,
        long interpreted,
        Map<Form, Long> forms) {

    /** Nothing. */
    public static final Figures NONE = new Figures(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, Map.of());

    private static final double PERCENT = 100.0;

    public Figures {
        forms = forms.isEmpty() ? Map.of() : Map.copyOf(forms);
    }

    /** All of them together. */
    public static Figures sum(Collection<Figures> all) {
        return all.stream().reduce(NONE, Figures::plus);
    }

    /** In percent of those that were met or are late, one digit; absent while there are none. */
    public @Nullable Double onTimePercent() {
        return percent(onTime, onTime + metLate + overdue);
    }

    /** In percent of the documents that need an interpretation, one digit; absent while there are none. */
    public @Nullable Double coveragePercent() {
        return percent(interpreted, needed);
    }

    private static @Nullable Double percent(long part, long whole) {
        return whole == 0 ? null : Math.round(part * PERCENT * 10 / whole) / 10.0;
    }

    private Figures plus(Figures other) {
        Map<Form, Long> both = new EnumMap<>(Form.class);
        both.putAll(forms);
        other.forms.forEach((form, count) -> both.merge(form, count, Long::sum));
        return new Figures(
                opened + other.opened,
                onTime + other.onTime,
                metLate + other.metLate,
                overdue + other.overdue,
                open + other.open,
                ended + other.ended,
                supervised + other.supervised,
                unanswered + other.unanswered,
                needed + other.needed,
                interpreted + other.interpreted,
                both);
    }
}
