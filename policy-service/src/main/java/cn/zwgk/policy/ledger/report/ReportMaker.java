package cn.zwgk.policy.ledger.report;

import cn.zwgk.policy.ledger.activity.Activities;
import cn.zwgk.policy.ledger.activity.Activity;
import cn.zwgk.policy.ledger.activity.ActivityDetails.Meeting;
import cn.zwgk.policy.ledger.activity.ActivityDetails.Training;
import cn.zwgk.policy.ledger.activity.ActivityKind;
import cn.zwgk.policy.ledger.evidence.Evidence;
import cn.zwgk.policy.ledger.evidence.EvidenceRecords;
import cn.zwgk.policy.ledger.evidence.Occurrences;
import cn.zwgk.policy.ledger.group.LeadershipGroup;
import cn.zwgk.policy.ledger.plan.ObligationContent;
import cn.zwgk.policy.ledger.plan.OccurrenceKind;
import cn.zwgk.policy.ledger.plan.Plan;
import cn.zwgk.policy.ledger.progress.ObligationProgress;
import cn.zwgk.policy.ledger.progress.PlanProgress;
import cn.zwgk.policy.ledger.progress.Standing;
import cn.zwgk.policy.ledger.report.YearReport.GroupMember;
import cn.zwgk.policy.ledger.report.YearReport.ReportFault;
import cn.zwgk.policy.ledger.report.YearReport.ReportProof;
import cn.zwgk.policy.ledger.report.YearReport.ReportRow;
import cn.zwgk.policy.ledger.report.YearReport.ReportTotals;
import cn.zwgk.policy.ledger.report.YearReport.ReportWorks;
import cn.zwgk.policy.ledger.scoring.OfficeScores;
import cn.zwgk.policy.wording.Wording;
import cn.zwgk.web.ChinaTime;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Makes the report of a year from what the ledger holds. No figure is entered by hand. */
@Component
class ReportMaker {

    private static final List<OccurrenceKind> FAULTS = Arrays.stream(OccurrenceKind.values())
            .filter(OccurrenceKind::isFault)
            .toList();

    private final PlanProgress progress;
    private final EvidenceRecords records;
    private final OfficeScores scores;
    private final Occurrences occurrences;
    private final Activities activities;
    private final LeadershipGroup group;
    private final Wording wording;
    private final String organisation;
    private final InstantSource time;

    ReportMaker(
            PlanProgress progress,
            EvidenceRecords records,
            OfficeScores scores,
            Occurrences occurrences,
            Activities activities,
            LeadershipGroup group,
            Wording wording,
            @Value("${zwgk.organisation.name}") String organisation,
            InstantSource time) {
        this.progress = progress;
        this.records = records;
        this.scores = scores;
        this.occurrences = occurrences;
        this.activities = activities;
        this.group = group;
        this.wording = wording;
        this.organisation = organisation;
        this.time = time;
    }

    YearReport make(Plan plan, boolean frozen) {
        List<ObligationProgress> reached = progress.of(plan);
        Map<UUID, List<Evidence>> proofs =
                records.confirmed(plan.id()).stream().collect(Collectors.groupingBy(Evidence::obligationId));
        return new YearReport(
                plan.year(),
                plan.title(),
                organisation,
                time.instant(),
                frozen,
                totals(reached),
                reached.stream()
                        .map(each ->
                                row(each, proofs.getOrDefault(each.obligation().id(), List.of())))
                        .toList(),
                scores.of(plan),
                faults(plan.year()),
                works(plan.year()),
                group(plan.year()));
    }

    private static ReportTotals totals(List<ObligationProgress> reached) {
        Map<Standing, Long> counts =
                reached.stream().collect(Collectors.groupingBy(ObligationProgress::standing, Collectors.counting()));
        int overdue = count(counts, Standing.OVERDUE);
        return new ReportTotals(
                reached.size(),
                count(counts, Standing.FULFILLED),
                count(counts, Standing.FULFILLED_LATE),
                count(counts, Standing.RUNNING) + count(counts, Standing.DUE_SOON),
                overdue);
    }

    private static int count(Map<Standing, Long> counts, Standing standing) {
        return counts.getOrDefault(standing, 0L).intValue();
    }

    private ReportRow row(ObligationProgress reached, List<Evidence> proofs) {
        ObligationContent content = reached.obligation().content();
        return new ReportRow(
                reached.obligation().id(),
                content.number(),
                content.title(),
                content.demand(),
                content.basis(),
                content.perOffice() ? wording.text("ledger.every-office") : content.ownerOffice(),
                reached.done(),
                reached.quota(),
                content.dueOn(),
                wording.of(reached.standing()),
                proofs.stream().map(ReportMaker::proof).toList());
    }

    private static ReportProof proof(Evidence evidence) {
        return new ReportProof(
                evidence.id(),
                evidence.content().happenedOn(),
                evidence.content().office(),
                evidence.content().title(),
                evidence.content().quantity(),
                evidence.content().link(),
                evidence.decision() == null ? null : evidence.decision().byName());
    }

    private List<ReportFault> faults(int year) {
        return occurrences.of(year, FAULTS).stream()
                .map(fault -> new ReportFault(wording.of(fault.kind()), fault.office(), fault.title(), fault.on()))
                .toList();
    }

    private ReportWorks works(int year) {
        List<Activity> meetings = activities.of(year, ActivityKind.MEETING);
        long bureau = meetings.stream()
                .filter(each -> each.details() instanceof Meeting meeting && meeting.bureauMeeting())
                .count();
        List<Activity> trainings = activities.of(year, ActivityKind.TRAINING);
        int participants = trainings.stream()
                .mapToInt(each -> each.details() instanceof Training training ? training.total() : 0)
                .sum();
        return new ReportWorks(
                meetings.size() - Math.toIntExact(bureau),
                Math.toIntExact(bureau),
                trainings.size(),
                participants,
                activities.of(year, ActivityKind.ARTICLE).size(),
                activities.printedArticles(year).size(),
                activities.of(year, ActivityKind.GOOD_CASE).size(),
                activities.chosenCases(year).size());
    }

    private List<GroupMember> group(int year) {
        LocalDate today = ChinaTime.today(time);
        LocalDate end = LocalDate.of(year, 12, 31);
        return group.on(today.isBefore(end) ? today : end).stream()
                .map(member -> new GroupMember(wording.of(member.role()), member.name(), member.post(), member.since()))
                .toList();
    }
}
