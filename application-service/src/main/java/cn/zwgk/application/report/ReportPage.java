package cn.zwgk.application.report;

import cn.zwgk.web.Refusal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A report as those who prepare it see it.
 *
 * @param grounds what stands against its submission; empty once it is frozen
 * @param quotes the names of figures that the text may quote, with the figures
 * @param intact whether what is kept of a frozen report is still what was approved; null before
 */
public record ReportPage(
        AnnualReport report,
        String title,
        ReportFigures figures,
        List<Refusal> grounds,
        List<QuoteLine> quotes,
        @Nullable Boolean intact) {

    /** A name that the text may quote. */
    public record QuoteLine(String name, @Nullable String figure) {}
}
