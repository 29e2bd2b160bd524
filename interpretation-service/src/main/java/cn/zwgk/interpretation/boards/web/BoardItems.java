package cn.zwgk.interpretation.boards.web;

import cn.zwgk.interpretation.materials.Form;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A board as the console shows it.
 *
 * @param byOffice an office's months together
 * @param byMonth a month's offices together
 */
record BoardItems(
        YearMonth from,
        YearMonth to,
        FiguresItem total,
        List<LineItem> byOffice,
        List<LineItem> byMonth,
        List<LineItem> lines) {

    /** Figures of an office, a month, or both; what they are summed over is absent. */
    record LineItem(
            @Nullable String office,
            @Nullable String officeName,
            @Nullable YearMonth month,
            FiguresItem figures) {}

    /**
     * What is counted; percentages have one digit and are absent where nothing can be counted.
     *
     * @param late overdue duties, met since or not
     * @param supervised duties that were supervised 督办
     * @param unanswered of them, those of which an answer is awaited now
     */
    record FiguresItem(
            long opened,
            long onTime,
            long late,
            long metLate,
            long overdue,
            long open,
            long ended,
            long supervised,
            long unanswered,
            @Nullable Double onTimePercent,
            long needed,
            long interpreted,
            @Nullable Double coveragePercent,
            List<FormCount> forms) {}

    /** Interpretations of a form. */
    record FormCount(Form form, String formName, long count) {}
}
