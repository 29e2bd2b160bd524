package cn.zwgk.policy.push;

import cn.zwgk.policy.UseCase;
import cn.zwgk.web.Actor;
import cn.zwgk.web.AuditTrail;
import cn.zwgk.web.Ids;
import cn.zwgk.web.Refusal;
import cn.zwgk.web.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;

/** Sets libraries up, and stops and resumes the traffic. A new one is paused until somebody has tested it. */
@UseCase
public class SetUpLibrary {

    static final String SUBJECT = "LibraryTarget";

    private final LibraryTargets targets;
    private final LibrarySettingsPolicy policy;
    private final AuditTrail audit;

    SetUpLibrary(LibraryTargets targets, LibrarySettingsPolicy policy, AuditTrail audit) {
        this.targets = targets;
        this.policy = policy;
        this.audit = audit;
    }

    /** @throws Refused with everything that stands against the settings */
    @Transactional
    public UUID create(LibraryTarget.Settings settings, @Nullable String secret, Actor actor) {
        check(settings, null);
        UUID id = Ids.next();
        targets.add(id, settings);
        keepSecret(id, secret, actor);
        record(actor, "library.create", id, null, Map.of("name", settings.name()));
        return id;
    }

    /** @param secret null to leave the one that is kept */
    @Transactional
    public void change(LibraryTarget target, LibraryTarget.Settings settings, @Nullable String secret, Actor actor) {
        check(settings, target.id());
        targets.change(target.id(), target.version(), settings);
        keepSecret(target.id(), secret, actor);
        record(actor, "library.change", target.id(), null, Map.of("version", target.version() + 1));
    }

    /** 暂停: deliveries are still noted, and wait. */
    @Transactional
    public void pause(UUID id, @Nullable String reason, Actor actor) {
        if (reason == null || reason.isBlank()) {
            throw Refused.invalid(List.of(Refusal.onField("reason", "reason-missing")));
        }
        targets.pause(targets.get(id).id(), true);
        record(actor, "library.pause", id, reason.strip(), Map.of());
    }

    /** 恢复. @throws Refused {@code library-secret-missing} */
    @Transactional
    public void resume(UUID id, Actor actor) {
        if (targets.get(id).secretSetAt() == null) {
            throw Refused.conflict("library-secret-missing");
        }
        targets.pause(id, false);
        record(actor, "library.resume", id, null, Map.of());
    }

    private void check(LibraryTarget.Settings settings, @Nullable UUID id) {
        List<Refusal> grounds = new ArrayList<>(policy.groundsAgainst(settings));
        if (targets.nameTaken(settings.name(), id)) {
            grounds.add(Refusal.onField("name", "library-name-taken"));
        }
        if (!grounds.isEmpty()) {
            throw Refused.invalid(grounds);
        }
    }

    private void keepSecret(UUID id, @Nullable String secret, Actor actor) {
        if (secret != null && !secret.isBlank()) {
            targets.keepSecret(id, secret.strip());
            record(actor, "library.set-secret", id, null, Map.of());
        }
    }

    private void record(Actor actor, String act, UUID id, @Nullable String reason, Map<String, ?> details) {
        audit.record(actor, act, SUBJECT, id.toString(), reason, details);
    }
}
