package cn.zwgk.policy.ledger.activity;

import cn.zwgk.policy.UseCase;
import cn.zwgk.policy.document.Person;
import cn.zwgk.policy.ledger.LedgerRoles;
import cn.zwgk.policy.ledger.activity.ActivityDetails.Article;
import cn.zwgk.policy.ledger.activity.ActivityDetails.GoodCase;
import cn.zwgk.policy.ledger.evidence.CountOccurrence;
import cn.zwgk.policy.ledger.evidence.Occurrence;
import cn.zwgk.web.Actor;
import cn.zwgk.web.AuditTrail;
import cn.zwgk.web.ChinaTime;
import cn.zwgk.web.Refusal;
import cn.zwgk.web.Refused;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;

/**
 * Records a meeting, a training, an article or a good case. What is recorded is at the same time handed in as evidence for every
 * obligation that asks for it, and counts there when another person has confirmed it.
 */
@UseCase
public class RecordActivity {

    private final Activities activities;
    private final CountOccurrence counting;
    private final AuditTrail audit;
    private final InstantSource time;

    RecordActivity(Activities activities, CountOccurrence counting, AuditTrail audit, InstantSource time) {
        this.activities = activities;
        this.counting = counting;
        this.audit = audit;
        this.time = time;
    }

    /** @throws Refused {@code activity-in-the-future}, {@code evidence-for-another-office} */
    @Transactional
    public Activity record(String title, String office, LocalDate day, ActivityDetails details, Actor actor) {
        requireOwn(office, actor);
        requirePast("happenedOn", day);
        Activity recorded = Activity.recorded(title, office, day, details, actor, time.instant());
        activities.add(recorded);
        note(recorded, "record", actor);
        counting.count(new Occurrence(
                recorded.kind().counts(),
                recorded.id().toString(),
                office,
                title,
                day,
                topics(details),
                recorded.link(),
                Person.of(actor)));
        return activities.get(recorded.id());
    }

    /** Puts a record right, or completes it: decisions of a meeting, participants of a training. */
    @Transactional
    public void correct(Activity activity, String title, LocalDate day, ActivityDetails details, Actor actor) {
        requireOwn(activity.office(), actor);
        requirePast("happenedOn", day);
        activities.save(activity.with(title, day, details, time.instant()));
        note(activity, "correct", actor);
    }

    /** 采用: an article was printed. */
    @Transactional
    public void printed(Activity activity, String printedIn, LocalDate on, @Nullable String link, Actor actor) {
        requireOwn(activity.office(), actor);
        requirePast("printedOn", on);
        if (!(activity.details() instanceof Article article)) {
            throw Refused.notFound("activity-not-found");
        }
        Article printed = new Article(article.submittedTo(), printedIn, on, link == null ? article.link() : link);
        activities.save(activity.with(activity.title(), activity.happenedOn(), printed, time.instant()));
        note(activity, "print", actor);
    }

    /** 评审: a good case was evaluated by somebody else than the office that submitted it. */
    @Transactional
    public void evaluated(Activity activity, boolean chosen, String evaluation, Actor actor) {
        if (!(activity.details() instanceof GoodCase submitted)) {
            throw Refused.notFound("activity-not-found");
        }
        if (activity.recordedById().equals(actor.id())) {
            throw Refused.conflict("case-evaluator-submitted");
        }
        GoodCase evaluated = new GoodCase(submitted.summary(), evaluation, chosen, ChinaTime.today(time));
        activities.save(activity.with(activity.title(), activity.happenedOn(), evaluated, time.instant()));
        note(activity, "evaluate", actor);
    }

    /** A bureau meeting is told from the group's own by its topic, so that an obligation can ask for one of them. */
    private static List<String> topics(ActivityDetails details) {
        return details instanceof ActivityDetails.Meeting meeting
                ? List.of(meeting.bureauMeeting() ? "局长办公会议" : "领导小组会议")
                : List.of();
    }

    private void note(Activity activity, String act, Actor actor) {
        audit.record(
                actor,
                "activity." + act,
                Activity.TYPE,
                activity.id().toString(),
                null,
                Map.of("kind", activity.kind(), "title", activity.title()));
    }

    private static void requireOwn(String office, Actor actor) {
        if (!actor.has(LedgerRoles.OPENNESS_OFFICE) && !office.equals(actor.office())) {
            throw Refused.invalid(List.of(Refusal.onField("office", "evidence-for-another-office")));
        }
    }

    private void requirePast(String field, LocalDate day) {
        if (day.isAfter(ChinaTime.today(time))) {
            throw Refused.invalid(List.of(Refusal.onField(field, "activity-in-the-future")));
        }
    }
}
