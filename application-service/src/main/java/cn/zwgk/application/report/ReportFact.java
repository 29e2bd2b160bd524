package cn.zwgk.application.report;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a step of a report makes. */
sealed interface ReportFact {

    /** It waits for approval, with the figures of that moment. */
    record ReportSubmitted(int year) implements ReportFact {}

    /** It goes back to who prepares it. */
    record ReportReturned(int year, String reason) implements ReportFact {}

    /** It is approved, and what it says stands for good. */
    record ReportFrozen(int year, String checksum) implements ReportFact {}

    /** The public reads it. */
    record ReportPublished(int year, @Nullable UUID document) implements ReportFact {}
}
