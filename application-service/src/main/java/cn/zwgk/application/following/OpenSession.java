package cn.zwgk.application.following;

import cn.zwgk.application.casefile.CaseId;
import cn.zwgk.application.casefile.FollowApplication;
import cn.zwgk.application.following.persistence.FollowSessions;
import cn.zwgk.web.Refused;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Opens a case to its applicant for a few minutes, so that the secret need not travel with every request. */
@UseCase
public class OpenSession {

    /** How long a session lasts, however much happens in it. */
    public static final Duration LASTS = Duration.ofMinutes(30);

    private static final int TOKEN_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final FollowApplication followApplication;
    private final FollowSessions sessions;
    private final InstantSource time;

    OpenSession(FollowApplication followApplication, FollowSessions sessions, InstantSource time) {
        this.followApplication = followApplication;
        this.sessions = sessions;
        this.time = time;
    }

    /** A session that is open. */
    public record FollowSession(String token, Instant expiresAt) {

        @Override
        public String toString() {
            return "FollowSession[" + expiresAt + "]";
        }
    }

    /**
     * @param address from which the attempt comes
     * @throws Refused 404 or 429, the same for an unknown number as for a wrong secret
     */
    @Transactional(propagation = Propagation.NEVER)
    public FollowSession open(String registrationNumber, String secret, String address) {
        CaseId id = followApplication.open(registrationNumber, secret, address).id();
        byte[] random = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(random);
        String token = HexFormat.of().formatHex(random);
        Instant now = time.instant();
        sessions.open(token, id, now, now.plus(LASTS));
        return new FollowSession(token, now.plus(LASTS));
    }

    /** @throws Refused 401 {@code session-over}, for one that never was just as for one that has ended */
    public CaseId require(@Nullable String token) {
        if (token == null) {
            throw Refused.with(HttpStatus.UNAUTHORIZED, "session-over");
        }
        return sessions.find(token, time.instant())
                .orElseThrow(() -> Refused.with(HttpStatus.UNAUTHORIZED, "session-over"));
    }

    public void close(String token) {
        sessions.close(token);
    }
}
