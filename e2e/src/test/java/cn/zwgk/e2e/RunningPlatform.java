package cn.zwgk.e2e;

import cn.zwgk.local.Part;
import cn.zwgk.local.Platform;
import cn.zwgk.local.sample.PlatformAddress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The platform that all scenarios of a run share, started as {@code ./run} starts it, on ports of its own. */
public final class RunningPlatform {

    static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    /** Shorter than the realm's, so that no token runs out within a call. */
    private static final Duration TOKEN_LIFETIME = Duration.ofMinutes(3);

    private static @Nullable RunningPlatform shared;

    private record SignedIn(Caller caller, Instant since) {}

    private final Map<String, SignedIn> sessions = new ConcurrentHashMap<>();

    private final Platform platform;

    private RunningPlatform(Platform platform) {
        this.platform = platform;
    }

    /** A platform that a benchmark starts in its own way and closes itself. */
    public static RunningPlatform of(Platform platform) {
        return new RunningPlatform(platform);
    }

    static synchronized RunningPlatform shared() {
        if (shared == null) {
            Path folder = temporaryFolder();
            Platform platform = Platform.builder()
                    .folder(folder)
                    .freePorts()
                    .timeOffsetFile(folder.resolve("time-offset"))
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(platform::stop, "stop the platform"));
            shared = new RunningPlatform(platform);
        }
        return shared;
    }

    public URI gateway() {
        return platform.gateway();
    }

    PlatformAddress address() {
        return platform.address();
    }

    public Part part(String name) {
        return platform.part(name);
    }

    /** Somebody at the gateway. */
    public Caller as(String username) {
        SignedIn session = sessions.get(username);
        Instant now = InstantSource.system().instant();
        if (session == null || session.since().plus(TOKEN_LIFETIME).isBefore(now)) {
            session = new SignedIn(Caller.signedIn(platform.address(), username), now);
            sessions.put(username, session);
        }
        return session.caller();
    }

    /** Somebody without an account. */
    public Caller anybody() {
        return Caller.anonymous(gateway());
    }

    /** Puts all services to this wall time in Shanghai, for example {@code 2026-09-30T10:00}. */
    void moveTo(String wallTime) {
        Instant moment = LocalDateTime.parse(wallTime).atZone(SHANGHAI).toInstant();
        platform.moveTime(Duration.between(InstantSource.system().instant(), moment));
    }

    void backToPresent() {
        platform.moveTime(Duration.ZERO);
    }

    private static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("zwgk-e2e-");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
