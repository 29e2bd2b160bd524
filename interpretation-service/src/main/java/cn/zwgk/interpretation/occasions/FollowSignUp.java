package cn.zwgk.interpretation.occasions;

import cn.zwgk.interpretation.UseCase;
import cn.zwgk.privacy.SecretCheck;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Opens a sign-up to whoever has its number and secret, and cancels it. */
@UseCase
public class FollowSignUp {

    private final SignUps signUps;
    private final SecretCheck secrets;
    private final Occasions occasions;
    private final CancelSignUp cancelling;

    FollowSignUp(SignUps signUps, SecretCheck secrets, Occasions occasions, CancelSignUp cancelling) {
        this.signUps = signUps;
        this.secrets = secrets;
        this.occasions = occasions;
        this.cancelling = cancelling;
    }

    /**
     * A sign-up as its person sees it.
     *
     * @param waitingBefore how many are before this one on the waiting list; absent unless it waits
     */
    public record Followed(
            Occasion occasion,
            String number,
            SignUpState state,
            @Nullable Integer waitingBefore) {}

    /** @throws cn.zwgk.web.Refused 404 or 429, the same for an unknown number as for a wrong secret */
    @Transactional(propagation = Propagation.NEVER)
    public Followed open(String number, String secret) {
        SignUp signUp = known(number, secret);
        return new Followed(occasions.get(signUp.occasion()), signUp.number(), signUp.state(), waitingBefore(signUp));
    }

    /** The same, after it is cancelled; cancelling it again changes nothing. */
    @Transactional(propagation = Propagation.NEVER)
    public Followed cancel(String number, String secret) {
        SignUp signUp = known(number, secret);
        cancelling.cancel(signUp.occasion(), signUp.number());
        return new Followed(occasions.get(signUp.occasion()), signUp.number(), SignUpState.CANCELLED, null);
    }

    private SignUp known(String number, String secret) {
        Optional<SignUp> found = signUps.byNumber(number.strip());
        secrets.require(number, found.map(SignUp::secretHash).orElse(null), secret);
        return found.orElseThrow();
    }

    private @Nullable Integer waitingBefore(SignUp signUp) {
        if (signUp.state() != SignUpState.WAITING) {
            return null;
        }
        return (int) signUps.standing(signUp.occasion()).stream()
                .filter(other -> other.state() == SignUpState.WAITING)
                .takeWhile(other -> !other.id().equals(signUp.id()))
                .count();
    }
}
