package cn.zwgk.application.release;

import cn.zwgk.application.casefile.CaseDirectory;
import cn.zwgk.application.casefile.CaseSight;
import cn.zwgk.web.Actor;
import cn.zwgk.web.AuditTrail;
import cn.zwgk.web.ETags;
import cn.zwgk.web.Refused;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Shows a release to who sees its cases, lets him do something with it, puts it back and notes it. */
@Component
public class ReleaseDesk {

    /** The type under which releases stand in the audit trail. */
    static final String SUBJECT = "release";

    private final Releases releases;
    private final CaseDirectory cases;
    private final CaseSight sight;
    private final AuditTrail audit;

    ReleaseDesk(Releases releases, CaseDirectory cases, CaseSight sight, AuditTrail audit) {
        this.releases = releases;
        this.cases = cases;
        this.sight = sight;
        this.audit = audit;
    }

    /** @throws Refused 404 {@code release-not-found}, also where the reader does not see one of its cases */
    @Transactional(readOnly = true)
    public Release seen(UUID id, Actor reader) {
        Release release = releases.get(id);
        if (!release.allCases().stream().allMatch(each -> sight.sees(reader, cases.get(each)))) {
            throw Refused.notFound("release-not-found");
        }
        return release;
    }

    /**
     * One that the officer may work on.
     *
     * @param ifMatch the version that he saw, if he says
     * @throws Refused 404 {@code release-not-found}, 403 {@code not-on-this-case}, 412 {@code changed-meanwhile}
     */
    @Transactional(readOnly = true)
    public Release worked(UUID id, @Nullable String ifMatch, Actor officer) {
        Release release = seen(id, officer);
        cases.requireWorksOn(release.caseId(), officer);
        ETags.verify(ifMatch, release.version());
        return release;
    }

    /** @param act code of what is done, as history and audit have it */
    @Transactional(propagation = Propagation.MANDATORY)
    public Release change(
            UUID id,
            @Nullable String ifMatch,
            Actor officer,
            String act,
            @Nullable String reason,
            UnaryOperator<Release> verb) {
        Release changed = verb.apply(worked(id, ifMatch, officer));
        releases.save(changed);
        return noted(changed, act, reason, officer);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    Release noted(Release release, String act, @Nullable String reason, Actor officer) {
        releases.addStep(release, act, reason, officer);
        audit.record(
                officer,
                "release." + act.toLowerCase(Locale.ROOT).replace('_', '-'),
                SUBJECT,
                release.id().toString(),
                reason,
                Map.of("state", release.state()));
        return release;
    }
}
