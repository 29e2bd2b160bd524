package cn.zwgk.interpretation.occasions;

import cn.zwgk.interpretation.materials.Form;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is planned.
 *
 * @param description what it is about, in plain text
 * @param place where people come to; for a broadcast, from where it comes
 * @param onlineAddress where it can be followed, https
 * @param speakers who speaks
 * @param accessibility what is there for people who cannot see, hear or walk well: sign language, captions, ramps
 * @param phone for questions and for people who sign up by phone
 * @param capacity how many may come; absent where nobody has to sign up
 * @param signUpUntil until when people sign up; present if and only if there is a capacity
 */
public record OccasionPlan(
        Form form,
        String title,
        @Nullable String description,
        Instant startsAt,
        Instant endsAt,
        String place,
        @Nullable String onlineAddress,
        @Nullable String speakers,
        String accessibility,
        String phone,
        @Nullable Integer capacity,
        @Nullable Instant signUpUntil) {

    /** Whether somebody who knows the other plan comes to the right place at the right time. */
    boolean takesPlaceAs(OccasionPlan other) {
        return startsAt.equals(other.startsAt) && endsAt.equals(other.endsAt) && place.equals(other.place);
    }

    OccasionPlan moved(Instant newStart, Instant newEnd, String newPlace, @Nullable Instant newSignUpUntil) {
        return new OccasionPlan(
                form,
                title,
                description,
                newStart,
                newEnd,
                newPlace,
                onlineAddress,
                speakers,
                accessibility,
                phone,
                capacity,
                newSignUpUntil);
    }
}
