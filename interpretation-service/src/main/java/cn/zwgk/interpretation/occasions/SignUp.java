package cn.zwgk.interpretation.occasions;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 报名.
 *
 * @param number under which the person follows it, together with a secret
 * @param attendee absent once it is cancelled or the time for keeping it is over
 */
record SignUp(
        UUID id,
        OccasionId occasion,
        String number,
        String secretHash,
        SignUpState state,
        @Nullable Attendee attendee,
        Instant signedUpAt) {}
