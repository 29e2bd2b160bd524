package cn.zwgk.application.casefile.web;

import cn.zwgk.application.casefile.ApplicantCategory;
import cn.zwgk.application.casefile.CaseAct;
import cn.zwgk.application.casefile.CaseState;
import cn.zwgk.application.casefile.CaseTransitions;
import cn.zwgk.application.casefile.persistence.CaseList.Line;
import cn.zwgk.application.law.ReplyResult;
import cn.zwgk.web.Actor;
import cn.zwgk.web.ChinaTime;
import cn.zwgk.web.CodeNames;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows cases as lines of a list and as items of the worklist. */
@Component
class CaseLines {

    private final TimeLeft timeLeft;
    private final CodeNames names;
    private final InstantSource time;

    CaseLines(TimeLeft timeLeft, CodeNames names, InstantSource time) {
        this.timeLeft = timeLeft;
        this.names = names;
        this.time = time;
    }

    /** A line of the officers' list. */
    record CaseLine(
            UUID id,
            String registrationNumber,
            CaseState state,
            String stateName,
            String applicantName,
            ApplicantCategory category,
            String categoryName,
            String description,
            @Nullable LocalDate receivedOn,
            @Nullable LocalDate dueOn,
            @Nullable Instant dueAt,
            boolean provisional,
            boolean overdue,
            @Nullable Integer remainingWorkingDays,
            Lamp lamp,
            String lampName,
            @Nullable String office,
            @Nullable ReplyResult result,
            @Nullable String resultName,
            Instant updatedAt) {}

    /** Something that waits for the reader. */
    record WorkItem(
            UUID id,
            String type,
            String title,
            CaseState state,
            String stateName,
            @Nullable String office,
            String act,
            String actName,
            @Nullable Instant dueAt,
            @Nullable Integer remainingWorkingDays,
            Lamp lamp,
            String lampName,
            String href,
            Instant updatedAt) {}

    LocalDate today() {
        return ChinaTime.today(time);
    }

    CaseLine of(Line line) {
        TimeLeft.Left left = timeLeft.of(line.state(), line.dueOn());
        return new CaseLine(
                line.id().value(),
                line.registrationNumber(),
                line.state(),
                names.of(line.state()),
                line.maskedApplicant().name(),
                line.maskedApplicant().category(),
                names.of(line.maskedApplicant().category()),
                line.description(),
                line.receivedOn(),
                line.dueOn(),
                left.dueAt(),
                line.dueProvisional(),
                line.overdue(),
                left.remainingWorkingDays(),
                left.lamp(),
                names.of(left.lamp()),
                line.office(),
                line.result(),
                names.ofNullable(line.result()),
                line.updatedAt());
    }

    /** @param reader somebody who may do something with a case in this state */
    WorkItem workItem(Line line, Actor reader) {
        TimeLeft.Left left = timeLeft.of(line.state(), line.dueOn());
        // Whoever drafted the reply is offered what he may still do, not its decision.
        CaseAct act = CaseTransitions.TABLE.allowed(line.state(), reader.roles()).stream()
                .filter(CaseAct::carriesOn)
                .filter(allowed -> allowed != CaseAct.DECIDE || !reader.id().equals(line.draftedById()))
                .findFirst()
                .orElseThrow();
        return new WorkItem(
                line.id().value(),
                "APPLICATION",
                line.registrationNumber() + " " + shortened(line.description()),
                line.state(),
                names.of(line.state()),
                line.office(),
                act.code(),
                names.of(act),
                left.dueAt(),
                left.remainingWorkingDays(),
                left.lamp(),
                names.of(left.lamp()),
                "/console/applications/" + line.id(),
                line.updatedAt());
    }

    private static String shortened(String description) {
        return description.length() <= 40 ? description : description.substring(0, 40) + "…";
    }
}
