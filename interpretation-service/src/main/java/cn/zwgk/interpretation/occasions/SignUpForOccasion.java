package cn.zwgk.interpretation.occasions;

import cn.zwgk.interpretation.UseCase;
import cn.zwgk.privacy.TrackingSecret;
import cn.zwgk.web.ChinaTime;
import cn.zwgk.web.Ids;
import cn.zwgk.web.NumberSeries;
import cn.zwgk.web.Refused;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;

/**
 * Signs a person up, with a place or on the waiting list 候补. The occasion is held meanwhile, so that no place is given twice and
 * nobody is on the list twice under one number, however many send at the same moment.
 */
@UseCase
public class SignUpForOccasion {

    private final Occasions occasions;
    private final SignUps signUps;
    private final NumberSeries numbers;
    private final OccasionTerms terms;
    private final InstantSource time;

    SignUpForOccasion(
            Occasions occasions, SignUps signUps, NumberSeries numbers, OccasionTerms terms, InstantSource time) {
        this.occasions = occasions;
        this.signUps = signUps;
        this.numbers = numbers;
        this.terms = terms;
        this.time = time;
    }

    /**
     * What the person keeps.
     *
     * @param secret shown this once
     */
    public record Receipt(String number, String secret, SignUpState state) {

        /** Without the secret, so that it may stand in a log line. */
        @Override
        public String toString() {
            return "Receipt[" + number + "]";
        }
    }

    /** @throws Refused 404 {@code occasion-not-found}, 409 {@code sign-up-closed}, {@code sign-up-already}, {@code sign-up-full} */
    @Transactional
    public Receipt signUp(OccasionId id, Attendee attendee) {
        Occasion occasion = occasions.hold(id);
        if (occasion.announcedAt() == null) {
            throw Refused.notFound("occasion-not-found");
        }
        Instant now = time.instant();
        if (!occasion.takesSignUps(now)) {
            throw Refused.conflict("sign-up-closed", occasion.plan().phone());
        }
        List<SignUp> standing = signUps.standing(id);
        if (standing.stream()
                .anyMatch(other -> other.attendee() != null && other.attendee().isReachedAs(attendee))) {
            throw Refused.conflict("sign-up-already", occasion.plan().phone());
        }
        if (standing.size() >= terms.mostSignUps()) {
            throw Refused.conflict("sign-up-full", occasion.plan().phone());
        }
        SignUpState state = hasPlace(occasion, standing) ? SignUpState.CONFIRMED : SignUpState.WAITING;
        String secret = TrackingSecret.next();
        int year = ChinaTime.today(time).getYear();
        String number = "HD%d%05d".formatted(year, numbers.next("occasion-sign-up", year));
        signUps.add(new SignUp(Ids.next(), id, number, TrackingSecret.hash(secret), state, attendee, now), attendee);
        return new Receipt(number, secret, state);
    }

    private static boolean hasPlace(Occasion occasion, List<SignUp> standing) {
        @Nullable Integer capacity = occasion.plan().capacity();
        return capacity != null
                && standing.stream()
                                .filter(other -> other.state() == SignUpState.CONFIRMED)
                                .count()
                        < capacity;
    }
}
