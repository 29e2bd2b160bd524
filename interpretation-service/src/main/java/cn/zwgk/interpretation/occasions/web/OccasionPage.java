package cn.zwgk.interpretation.occasions.web;

import cn.zwgk.interpretation.AllowedAct;
import cn.zwgk.interpretation.History;
import cn.zwgk.interpretation.materials.Person;
import cn.zwgk.interpretation.occasions.OccasionAction;
import cn.zwgk.interpretation.occasions.OccasionPlan;
import cn.zwgk.interpretation.occasions.OccasionState;
import cn.zwgk.interpretation.occasions.mail.MailReport;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One occasion as the console shows it.
 *
 * @param allowedActs what this person may do now; the console's buttons
 * @param mailConfigured whether who signed up is written to at all
 * @param placesTold mails to those who waited and have a place now
 * @param materialId the interpretation that came out of it
 */
record OccasionPage(
        UUID id,
        long version,
        UUID documentId,
        String documentTitle,
        OccasionPlan plan,
        String formName,
        OccasionState state,
        String stateName,
        Person plannedBy,
        @Nullable Integer attendance,
        @Nullable String record,
        @Nullable UUID materialId,
        List<ToldNotice> notices,
        int taken,
        int waiting,
        boolean mailConfigured,
        MailReport.MailCounts placesTold,
        boolean editable,
        List<AllowedAct> allowedActs,
        List<History.Line> history) {

    /** A change after the announcement, with how many were told of it by mail. */
    record ToldNotice(
            Instant at,
            OccasionAction act,
            String reason,
            Instant wasAt,
            String wasPlace,
            MailReport.MailCounts mails) {}
}
