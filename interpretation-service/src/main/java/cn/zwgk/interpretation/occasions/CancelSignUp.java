package cn.zwgk.interpretation.occasions;

import cn.zwgk.interpretation.UseCase;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.annotation.Transactional;

/** Cancels a sign-up, erases who it was and gives the place to whoever waits longest. */
@UseCase
class CancelSignUp {

    private final Occasions occasions;
    private final SignUps signUps;
    private final ApplicationEventPublisher listeners;

    CancelSignUp(Occasions occasions, SignUps signUps, ApplicationEventPublisher listeners) {
        this.occasions = occasions;
        this.signUps = signUps;
        this.listeners = listeners;
    }

    @Transactional
    public void cancel(OccasionId occasion, String number) {
        occasions.hold(occasion);
        signUps.byNumber(number)
                .filter(signUp -> signUp.state() != SignUpState.CANCELLED)
                .ifPresent(signUp -> {
                    signUps.cancel(signUp.id());
                    if (signUp.state() == SignUpState.CONFIRMED) {
                        promote(occasion);
                    }
                });
    }

    private void promote(OccasionId occasion) {
        signUps.standing(occasion).stream()
                .filter(other -> other.state() == SignUpState.WAITING)
                .findFirst()
                .ifPresent(next -> {
                    signUps.confirm(next.id());
                    listeners.publishEvent(new PlaceGiven(occasion, next.id()));
                });
    }
}
