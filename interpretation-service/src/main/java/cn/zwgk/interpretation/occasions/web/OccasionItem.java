package cn.zwgk.interpretation.occasions.web;

import cn.zwgk.interpretation.materials.Form;
import cn.zwgk.interpretation.occasions.OccasionState;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of a list of occasions.
 *
 * @param places how many may come; absent where nobody signs up
 * @param taken places that are taken
 * @param waiting how many wait for one
 */
record OccasionItem(
        UUID id,
        UUID documentId,
        String documentTitle,
        String office,
        Form form,
        String formName,
        String title,
        OccasionState state,
        String stateName,
        Instant startsAt,
        Instant endsAt,
        String place,
        @Nullable Integer places,
        int taken,
        int waiting,
        @Nullable Instant signUpUntil,
        boolean takesSignUps) {}
