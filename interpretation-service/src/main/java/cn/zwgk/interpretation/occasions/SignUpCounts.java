package cn.zwgk.interpretation.occasions;

import org.springframework.stereotype.Component;

/** How many signed up; nobody's data. */
@Component
public class SignUpCounts {

    private final SignUps signUps;

    SignUpCounts(SignUps signUps) {
        this.signUps = signUps;
    }

    public int of(OccasionId occasion, SignUpState state) {
        return signUps.count(occasion, state);
    }
}
