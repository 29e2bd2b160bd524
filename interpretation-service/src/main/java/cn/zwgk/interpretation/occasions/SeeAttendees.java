package cn.zwgk.interpretation.occasions;

import cn.zwgk.interpretation.UseCase;
import cn.zwgk.web.Actor;
import cn.zwgk.web.Refusal;
import cn.zwgk.web.Refused;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;

/** Shows the organisers who comes: masked in the list, in full one by one and with a line in the history. */
@UseCase
public class SeeAttendees {

    private final Occasions occasions;
    private final SignUps signUps;
    private final OccasionJournal journal;

    SeeAttendees(Occasions occasions, SignUps signUps, OccasionJournal journal) {
        this.occasions = occasions;
        this.signUps = signUps;
        this.journal = journal;
    }

    /**
     * A line of the list.
     *
     * @param attendee masked; absent once it was erased
     */
    public record SignUpLine(
            UUID id,
            String number,
            SignUpState state,
            @Nullable Attendee attendee,
            Instant signedUpAt) {}

    /** Those that stand, first come first. */
    @Transactional(readOnly = true)
    public List<SignUpLine> list(OccasionId id) {
        occasions.get(id);
        return signUps.standing(id).stream()
                .map(signUp -> new SignUpLine(
                        signUp.id(),
                        signUp.number(),
                        signUp.state(),
                        signUp.attendee() == null ? null : signUp.attendee().masked(),
                        signUp.signedUpAt()))
                .toList();
    }

    /** @throws Refused 404 {@code sign-up-not-found}, 410 {@code sign-up-erased}, 422 {@code reason-missing} */
    @Transactional
    public Attendee reveal(OccasionId id, UUID signUp, @Nullable String reason, Actor officer) {
        Occasion occasion = occasions.get(id);
        if (reason == null || reason.isBlank()) {
            throw Refused.invalid(List.of(Refusal.onField("reason", "reason-missing")));
        }
        SignUp found = signUps.find(id, signUp).orElseThrow(() -> Refused.notFound("sign-up-not-found"));
        @Nullable Attendee attendee = found.attendee();
        if (attendee == null) {
            throw Refused.gone("sign-up-erased", Map.of());
        }
        journal.note(occasion, officer, "occasion.attendee-shown", reason.strip(), Map.of("signUp", found.number()));
        return attendee;
    }
}
