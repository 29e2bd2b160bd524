package cn.zwgk.interpretation.occasions.web;

import cn.zwgk.interpretation.occasions.OccasionPlan;
import cn.zwgk.interpretation.occasions.OccasionState;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The public page of an occasion.
 *
 * @param placesLeft absent where nobody signs up; 0 means that a sign-up waits
 * @param tellsByMail whether who signs up with an address is written to when something changes
 * @param interpretationId the published interpretation that came out of it
 */
record PublicOccasionPage(
        UUID id,
        UUID documentId,
        String documentTitle,
        boolean documentPublic,
        OccasionPlan plan,
        String formName,
        OccasionState state,
        String stateName,
        boolean takesSignUps,
        @Nullable Integer placesLeft,
        boolean tellsByMail,
        @Nullable Integer attendance,
        @Nullable String record,
        List<ChangeNotice> notices,
        @Nullable UUID interpretationId) {

    /** A change after the announcement, newest last. */
    record ChangeNotice(Instant at, String actName, String reason, Instant wasAt, String wasPlace) {}
}
