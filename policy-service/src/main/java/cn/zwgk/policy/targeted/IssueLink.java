package cn.zwgk.policy.targeted;

import cn.zwgk.policy.UseCase;
import cn.zwgk.policy.document.Document;
import cn.zwgk.privacy.TrackingSecret;
import cn.zwgk.web.Actor;
import cn.zwgk.web.AuditTrail;
import cn.zwgk.web.Ids;
import cn.zwgk.web.Refusal;
import cn.zwgk.web.Refused;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;

/** Makes a link with a code, and takes it back. The code is told once, to who makes the link, and kept as a hash. */
@UseCase
public class IssueLink {

    /** The longest that a link may last. */
    public static final Duration LONGEST = Duration.ofDays(366);

    /** A new link with its code, which nobody can be told again. */
    public record Issued(ReadingLink link, String code) {}

    private final ReadingLinks links;
    private final AuditTrail audit;
    private final InstantSource time;

    IssueLink(ReadingLinks links, AuditTrail audit, InstantSource time) {
        this.links = links;
        this.audit = audit;
        this.time = time;
    }

    /** @throws Refused {@code link-expiry-out-of-range} */
    @Transactional
    public Issued issue(Document document, String holder, Instant expiresAt, Actor actor) {
        SetAudience.requireMayTarget(document, actor);
        Instant now = time.instant();
        if (!expiresAt.isAfter(now) || expiresAt.isAfter(now.plus(LONGEST))) {
            throw Refused.invalid(List.of(Refusal.onField("expiresAt", "link-expiry-out-of-range")));
        }
        String code = TrackingSecret.next();
        ReadingLink link = new ReadingLink(
                Ids.next(),
                document.id(),
                holder.strip(),
                TrackingSecret.hash(code),
                actor.name(),
                now,
                expiresAt,
                null,
                null,
                null);
        links.add(link);
        record(actor, "document.issue-link", link, null);
        return new Issued(link, code);
    }

    /** Takes effect with the next request: whoever has the code is told that it was revoked, and sees nothing. */
    @Transactional
    public void revoke(Document document, UUID id, @Nullable String reason, Actor actor) {
        SetAudience.requireMayTarget(document, actor);
        ReadingLink link = links.find(id)
                .filter(known -> known.document().equals(document.id()))
                .orElseThrow(() -> Refused.notFound("link-not-found"));
        if (reason == null || reason.isBlank()) {
            throw Refused.invalid(List.of(Refusal.onField("reason", "reason-missing")));
        }
        if (!links.revoke(id, actor.name(), time.instant(), reason.strip())) {
            throw Refused.conflict("link-revoked-before");
        }
        record(actor, "document.revoke-link", link, reason.strip());
    }

    private void record(Actor actor, String act, ReadingLink link, @Nullable String reason) {
        audit.record(actor, act, "Document", link.document().toString(), reason, Map.of("link", link.id()));
    }
}
