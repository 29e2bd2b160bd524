package cn.zwgk.policy.channel.report;

import cn.zwgk.policy.UseCase;
import cn.zwgk.policy.channel.Channel;
import cn.zwgk.policy.channel.ChannelRoles;
import cn.zwgk.web.Actor;
import cn.zwgk.web.AuditTrail;
import cn.zwgk.web.Refusal;
import cn.zwgk.web.Refused;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.springframework.transaction.annotation.Transactional;

/** Reports the figures of a quarter, for the office that runs the site or account. */
@UseCase
public class ReportFigures {

    private final ChannelReports reports;
    private final ReportingDuties duties;
    private final AuditTrail audit;
    private final InstantSource time;

    ReportFigures(ChannelReports reports, ReportingDuties duties, AuditTrail audit, InstantSource time) {
        this.reports = reports;
        this.duties = duties;
        this.audit = audit;
        this.time = time;
    }

    /** @throws Refused {@code channel-of-another-office}, {@code report-not-owed}, {@code report-answered-too-many} */
    @Transactional
    public void report(Channel channel, Quarter quarter, ChannelFigures figures, Actor actor) {
        if (!actor.has(ChannelRoles.OPENNESS_OFFICE)
                && !actor.office().equals(channel.content().operatorOffice())) {
            throw Refused.forbidden("channel-of-another-office");
        }
        if (!duties.owes(channel, quarter)) {
            throw Refused.conflict("report-not-owed");
        }
        if (figures.messagesAnswered() > figures.messagesReceived()) {
            throw Refused.invalid(List.of(Refusal.onField("messagesAnswered", "report-answered-too-many")));
        }
        reports.save(
                new ChannelReport(channel.id(), quarter, figures, duties.dueOn(quarter), time.instant(), actor.name()));
        audit.record(
                actor,
                "channel.report",
                Channel.TYPE,
                channel.id().toString(),
                figures.remark(),
                Map.of("year", quarter.year(), "quarter", quarter.number(), "posts", figures.posts()));
    }
}
