package cn.zwgk.policy.cleaning;

import static java.util.Objects.requireNonNull;

import cn.zwgk.calendar.Deadline;
import cn.zwgk.policy.cleaning.Campaign.Check;
import cn.zwgk.policy.cleaning.Campaign.Published;
import cn.zwgk.policy.cleaning.Campaign.Result;
import cn.zwgk.policy.cleaning.CampaignPage.AllowedCampaignAct;
import cn.zwgk.policy.cleaning.CampaignPage.CampaignHistoryEntry;
import cn.zwgk.policy.cleaning.CampaignPage.ResultEntry;
import cn.zwgk.policy.cleaning.Progress.OfficeProgress;
import cn.zwgk.policy.document.Document;
import cn.zwgk.policy.document.Documents;
import cn.zwgk.policy.document.Person;
import cn.zwgk.policy.document.Publication;
import cn.zwgk.policy.document.Roles;
import cn.zwgk.policy.wording.Wording;
import cn.zwgk.policy.worklist.Lamp;
import cn.zwgk.timers.WorkingCalendars;
import cn.zwgk.web.Actor;
import cn.zwgk.web.AuditTrail;
import cn.zwgk.web.ChinaTime;
import cn.zwgk.web.PageRequest;
import cn.zwgk.web.Paged;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what the desk sees of campaigns. */
@Component
public class CampaignPages {

    private final Campaigns campaigns;
    private final Progress progress;
    private final Documents documents;
    private final WorkingCalendars calendars;
    private final AuditTrail audit;
    private final Wording wording;
    private final InstantSource time;

    CampaignPages(
            Campaigns campaigns,
            Progress progress,
            Documents documents,
            WorkingCalendars calendars,
            AuditTrail audit,
            Wording wording,
            InstantSource time) {
        this.campaigns = campaigns;
        this.progress = progress;
        this.documents = documents;
        this.calendars = calendars;
        this.audit = audit;
        this.wording = wording;
        this.time = time;
    }

    @Transactional(readOnly = true)
    public Paged<CampaignPage> list(@Nullable CampaignState state, PageRequest page, Actor actor) {
        return campaigns.list(state, page).map(campaign -> page(campaign, actor, List.of()));
    }

    /** With its history. */
    @Transactional(readOnly = true)
    public CampaignPage of(Campaign campaign, Actor actor) {
        List<CampaignHistoryEntry> history = audit
                .of(CampaignId.TYPE, campaign.id().toString())
                .reversed()
                .stream()
                .limit(200)
                .map(this::entry)
                .toList();
        return page(campaign, actor, history);
    }

    private CampaignPage page(Campaign campaign, Actor actor, List<CampaignHistoryEntry> history) {
        List<OfficeProgress> offices = progress.offices(campaign.id());
        boolean running = CampaignTransitions.TABLE.terminals().stream().noneMatch(end -> end == campaign.state());
        LocalDate endsOn = campaign.plan().endsOn();
        @Nullable
        Integer remaining = running ? calendars.current().workingDaysBetween(ChinaTime.today(time), endsOn) : null;
        Lamp lamp = remaining == null ? Lamp.NONE : lamp(endsOn, remaining);
        return new CampaignPage(
                campaign.id().value(),
                campaign.version(),
                campaign.plan().title(),
                campaign.plan().ground(),
                endsOn,
                campaign.state(),
                wording.of(campaign.state()),
                campaign.opened().by(),
                campaign.opened().at(),
                sum(offices, OfficeProgress::total),
                sum(offices, OfficeProgress::proposed),
                sum(offices, OfficeProgress::opined),
                sum(offices, OfficeProgress::decided),
                offices,
                progress.outcomes(campaign.id()),
                remaining,
                lamp,
                wording.of(lamp),
                result(campaign),
                actor.has(Roles.OPENNESS_OFFICE) && campaign.takesDocuments(),
                campaign.allowedActs(actor).stream()
                        .filter(act -> act != CampaignAct.PREPARE_RESULT || allDecided(offices))
                        .map(act -> allowed(campaign, act))
                        .toList(),
                history);
    }

    private Lamp lamp(LocalDate endsOn, int remaining) {
        boolean over = !time.instant().isBefore(new Deadline(endsOn, false).endsAt());
        return over ? Lamp.OVERDUE : Lamp.of(remaining);
    }

    private @Nullable ResultEntry result(Campaign campaign) {
        @Nullable Result result = campaign.result();
        if (result == null) {
            return null;
        }
        @Nullable Check check = campaign.checked();
        @Nullable Published published = campaign.published();
        return new ResultEntry(
                result.title(),
                result.documentNumber(),
                result.preface(),
                result.effectiveOn(),
                result.prepared().by(),
                check == null ? null : check.signature().by(),
                check == null ? null : check.remark(),
                published == null ? null : published.document().value(),
                published == null ? null : indexNumber(published),
                published == null ? null : published.at());
    }

    private String indexNumber(Published published) {
        return documents
                .find(published.document())
                .flatMap(Document::publication)
                .map(Publication::indexNumber)
                .orElseThrow();
    }

    private AllowedCampaignAct allowed(Campaign campaign, CampaignAct act) {
        String ground = CampaignTransitions.TABLE.transitions().stream()
                .filter(step -> step.from() == campaign.state() && step.action() == act)
                .findFirst()
                .orElseThrow()
                .ground();
        return new AllowedCampaignAct(act.code(), wording.of(act), act.needsReason(), act.needsConfirmation(), ground);
    }

    private CampaignHistoryEntry entry(AuditTrail.Entry entry) {
        Person by = new Person(entry.actorId(), requireNonNull(entry.actorName()), entry.actorOffice());
        return new CampaignHistoryEntry(
                entry.at(), by, entry.act(), wording.text("act." + entry.act()), entry.reason());
    }

    private static boolean allDecided(List<OfficeProgress> offices) {
        return sum(offices, OfficeProgress::total) == sum(offices, OfficeProgress::decided);
    }

    private static long sum(List<OfficeProgress> offices, ToLongFunction<OfficeProgress> what) {
        return offices.stream().mapToLong(what).sum();
    }
}
