package cn.zwgk.interpretation.occasions.web;

import cn.zwgk.interpretation.Names;
import cn.zwgk.interpretation.occasions.Attendee;
import cn.zwgk.interpretation.occasions.FollowSignUp;
import cn.zwgk.interpretation.occasions.OccasionId;
import cn.zwgk.interpretation.occasions.SignUpForOccasion;
import cn.zwgk.interpretation.occasions.SignUpState;
import cn.zwgk.web.Idempotent;
import cn.zwgk.web.PublicEndpoint;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** 报名 for everybody, without an account: the number and the secret open it again. */
@RestController
@RequestMapping(path = "/api/{version}/interpretations/events", version = "1")
class SignUpController {

    /** Who wants to come. */
    record SignUpInput(
            @NotBlank(message = "{sign-up.name.missing}") @Size(max = 50, message = "{sign-up.name.long}")
            String name,

            @NotBlank(message = "{sign-up.contact.missing}")
            @Pattern(regexp = "|\\+?[0-9 \\-]{7,20}", message = "{sign-up.contact.wrong}")
            String contact,

            @Size(max = 254, message = "{sign-up.email.wrong}")
            @Pattern(
                    regexp = "|[A-Za-z0-9._%+\\-]{1,64}@([A-Za-z0-9\\-]+\\.)+[A-Za-z]{2,}",
                    message = "{sign-up.email.wrong}")
            @Nullable
            String email,

            @Size(max = 200, message = "{sign-up.needs.long}") @Nullable
            String needs) {

        Attendee toAttendee() {
            return new Attendee(name.strip(), contact.strip(), given(email), given(needs));
        }

        private static @Nullable String given(@Nullable String text) {
            return text == null || text.isBlank() ? null : text.strip();
        }

        @Override
        public String toString() {
            return "SignUpInput[]";
        }
    }

    /** Number and secret of a sign-up. */
    record SignUpCredentials(
            @NotBlank @Size(max = 20) String number,
            @NotBlank @Size(max = 40) String secret) {

        @Override
        public String toString() {
            return "SignUpCredentials[]";
        }
    }

    /** What the person keeps; the secret is shown this once. */
    record SignUpReceipt(String number, String secret, SignUpState state, String stateName) {

        @Override
        public String toString() {
            return "SignUpReceipt[" + number + "]";
        }
    }

    /** A sign-up as its person sees it. */
    record FollowedSignUp(
            String number,
            SignUpState state,
            String stateName,
            @Nullable Integer waitingBefore,
            PublicOccasionPage occasion) {}

    private final SignUpForOccasion signUpForOccasion;
    private final FollowSignUp followSignUp;
    private final PublicOccasionView view;
    private final Names names;

    SignUpController(
            SignUpForOccasion signUpForOccasion, FollowSignUp followSignUp, PublicOccasionView view, Names names) {
        this.signUpForOccasion = signUpForOccasion;
        this.followSignUp = followSignUp;
        this.view = view;
        this.names = names;
    }

    @PostMapping("/{id}/sign-ups")
    @PublicEndpoint
    @Idempotent
    @ResponseStatus(HttpStatus.CREATED)
    SignUpReceipt signUp(@PathVariable UUID id, @Valid @RequestBody SignUpInput input) {
        SignUpForOccasion.Receipt receipt = signUpForOccasion.signUp(new OccasionId(id), input.toAttendee());
        return new SignUpReceipt(receipt.number(), receipt.secret(), receipt.state(), names.of(receipt.state()));
    }

    @PostMapping("/sign-ups/track")
    @PublicEndpoint
    FollowedSignUp track(@Valid @RequestBody SignUpCredentials credentials) {
        return shown(followSignUp.open(credentials.number(), credentials.secret()));
    }

    @PostMapping("/sign-ups/cancellation")
    @PublicEndpoint
    FollowedSignUp cancel(@Valid @RequestBody SignUpCredentials credentials) {
        return shown(followSignUp.cancel(credentials.number(), credentials.secret()));
    }

    private FollowedSignUp shown(FollowSignUp.Followed followed) {
        return new FollowedSignUp(
                followed.number(),
                followed.state(),
                names.of(followed.state()),
                followed.waitingBefore(),
                view.of(followed.occasion()));
    }
}
