package cn.zwgk.application.release;

import cn.zwgk.web.Actor;
import cn.zwgk.web.Refusal;
import cn.zwgk.web.Refused;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Decides that one finding may become public, with the reason, or takes that back. */
@Component
public class ClearReleaseFinding {

    private static final int LONGEST_REASON = 500;

    private final ReleaseDesk desk;
    private final ReleaseScreening screening;
    private final ReleaseClearances clearances;
    private final InstantSource time;

    ClearReleaseFinding(
            ReleaseDesk desk, ReleaseScreening screening, ReleaseClearances clearances, InstantSource time) {
        this.desk = desk;
        this.screening = screening;
        this.clearances = clearances;
        this.time = time;
    }

    /**
     * @throws Refused 409 {@code release-finding-gone} if the text has changed, {@code release-finding-cleared-already},
     *     {@code release-finding-must-go} for what leads to a person who applied, {@code release-not-editable}, 422 without a reason
     */
    @Transactional
    public void clear(UUID id, String findingId, @Nullable String reason, Actor officer) {
        Finding finding = screening.of(desk.worked(id, null, officer)).stream()
                .filter(each -> each.id().equals(findingId))
                .findFirst()
                .orElseThrow(() -> Refused.conflict("release-finding-gone"));
        if (!finding.clearable()) {
            throw Refused.conflict("release-finding-must-go");
        }
        if (!finding.isOpen()) {
            throw Refused.conflict("release-finding-cleared-already");
        }
        if (reason == null || reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw Refused.invalid(List.of(Refusal.onField("reason", "release-reason-missing", LONGEST_REASON)));
        }
        desk.change(
                id,
                null,
                officer,
                "CLEAR_FINDING",
                reason.strip(),
                release -> release.touched(officer, time.instant()));
        clearances.add(id, finding, reason.strip(), officer, time.instant());
    }

    /** @throws Refused 409 {@code release-finding-not-cleared}, {@code release-not-editable} */
    @Transactional
    public void takeBack(UUID id, String findingId, Actor officer) {
        desk.change(id, null, officer, "REOPEN_FINDING", null, release -> release.touched(officer, time.instant()));
        if (!clearances.takeBack(id, findingId, officer, time.instant())) {
            throw Refused.conflict("release-finding-not-cleared");
        }
    }
}
