package cn.zwgk.application.release;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something in a release that must not become public as it stands, or may with a reason.
 *
 * @param id the fingerprint of what was found, its line and its source; changes when any of them does
 * @param source {@code title}, {@code description}, {@code answer} or {@code file}
 * @param place where in a file, as an officer would say it
 * @param hidden whether somebody who opens the file does not see it at once
 * @param excerpt masked
 * @param clearable whether it may stay with a reason; what leads to a person who applied may not
 * @param clearance why it stays, if somebody decided so
 */
public record Finding(
        String id,
        FindingKind kind,
        String source,
        @Nullable UUID fileId,
        @Nullable String fileName,
        @Nullable String place,
        boolean hidden,
        String excerpt,
        boolean clearable,
        @Nullable Clearance clearance) {

    /** Why a finding stays, and who answers for it. */
    public record Clearance(String reason, String byName, Instant at) {}

    /** Whether nobody has decided about it. */
    @JsonIgnore
    public boolean isOpen() {
        return clearance == null;
    }

    Finding with(@Nullable Clearance decided) {
        return new Finding(
                id, kind, source, fileId, fileName, place, hidden, excerpt, clearable, clearable ? decided : null);
    }

    Finding inFile(UUID file, String name) {
        return new Finding(id, kind, source, file, name, place, hidden, excerpt, clearable, clearance);
    }
}
