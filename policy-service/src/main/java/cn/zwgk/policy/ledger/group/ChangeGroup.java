package cn.zwgk.policy.ledger.group;

import cn.zwgk.policy.UseCase;
import cn.zwgk.policy.ledger.evidence.CountOccurrence;
import cn.zwgk.policy.ledger.evidence.Occurrence;
import cn.zwgk.policy.ledger.plan.OccurrenceKind;
import cn.zwgk.policy.wording.Wording;
import cn.zwgk.web.Actor;
import cn.zwgk.web.AuditTrail;
import cn.zwgk.web.ChinaTime;
import cn.zwgk.web.Ids;
import cn.zwgk.web.Refusal;
import cn.zwgk.web.Refused;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.transaction.annotation.Transactional;

/** 及时更新领导小组信息: begins or ends a term. The public sees it at once, and the ledger counts it. */
@UseCase
public class ChangeGroup {

    /** The type in the audit trail. */
    public static final String TYPE = "LeadershipGroup";

    private final LeadershipGroup group;
    private final CountOccurrence counting;
    private final AuditTrail audit;
    private final Wording wording;
    private final InstantSource time;

    ChangeGroup(
            LeadershipGroup group, CountOccurrence counting, AuditTrail audit, Wording wording, InstantSource time) {
        this.group = group;
        this.counting = counting;
        this.audit = audit;
        this.wording = wording;
        this.time = time;
    }

    /** @throws Refused {@code group-head-taken} if somebody else leads the group on that day */
    @Transactional
    public void begin(
            String name, String post, GroupRole role, int ordinal, LocalDate since, String reason, Actor actor) {
        boolean led = group.terms().stream()
                .anyMatch(each -> each.role() == GroupRole.HEAD && (each.until() == null || each.serves(since)));
        if (role == GroupRole.HEAD && led) {
            throw Refused.conflict("group-head-taken");
        }
        Member member = new Member(Ids.next(), name, post, role, ordinal, since, null, reason, null);
        group.add(member);
        tell("begin-term", member, reason, actor);
    }

    /** @throws Refused {@code term-ended}, {@code term-ends-before-begin} */
    @Transactional
    public void end(UUID id, LocalDate until, String reason, Actor actor) {
        Member member = group.get(id);
        if (until.isBefore(member.since())) {
            throw Refused.invalid(List.of(Refusal.onField("until", "term-ends-before-begin")));
        }
        if (!group.end(id, until, reason)) {
            throw Refused.conflict("term-ended");
        }
        tell("end-term", member, reason, actor);
    }

    private void tell(String act, Member member, String reason, Actor actor) {
        audit.record(actor, "group." + act, TYPE, "1", reason, Map.of("name", member.name(), "role", member.role()));
        String day = ChinaTime.today(time).toString();
        counting.count(new Occurrence(
                OccurrenceKind.GROUP_UPDATED,
                day,
                actor.office(),
                wording.text("ledger.group-updated", day),
                ChinaTime.today(time),
                List.of(),
                "/openness/leadership-group",
                null));
    }
}
