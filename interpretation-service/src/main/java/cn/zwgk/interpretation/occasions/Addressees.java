package cn.zwgk.interpretation.occasions;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whoever has to be told of a change of an occasion. */
@Component
public class Addressees {

    private final SignUps signUps;

    Addressees(SignUps signUps) {
        this.signUps = signUps;
    }

    /**
     * One of them.
     *
     * @param email absent if none was given, or once it is erased
     */
    public record Addressee(
            UUID signUp,
            String number,
            SignUpState state,
            @Nullable String email) {

        /** Names nobody, so that it may stand in a log line. */
        @Override
        public String toString() {
            return "Addressee[" + number + "]";
        }
    }

    /** Everybody who signed up and did not give up, those who wait included. */
    @Transactional(readOnly = true)
    public List<Addressee> of(OccasionId occasion) {
        return signUps.standing(occasion).stream().map(Addressees::of).toList();
    }

    @Transactional(readOnly = true)
    public Optional<Addressee> find(UUID signUp) {
        return signUps.find(signUp).map(Addressees::of);
    }

    private static Addressee of(SignUp signUp) {
        @Nullable Attendee attendee = signUp.attendee();
        return new Addressee(signUp.id(), signUp.number(), signUp.state(), attendee == null ? null : attendee.email());
    }
}
