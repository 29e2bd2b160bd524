package cn.zwgk.interpretation.worklist.web;

import cn.zwgk.interpretation.duties.Lamp;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that waits for this person.
 *
 * @param type INTERPRETATION_DUTY, MATERIAL_REVIEW or KEY_POINT_REVIEW
 * @param act what to do about it, e.g. {@code pass}
 * @param href where the console does it
 */
record WorkItem(
        UUID id,
        String type,
        String title,
        String state,
        String stateName,
        String office,
        String act,
        String actName,
        @Nullable Instant dueAt,
        @Nullable Integer remainingWorkingDays,
        Lamp lamp,
        String lampName,
        String href,
        Instant updatedAt) {}
