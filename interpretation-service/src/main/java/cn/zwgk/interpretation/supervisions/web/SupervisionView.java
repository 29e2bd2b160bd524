package cn.zwgk.interpretation.supervisions.web;

import cn.zwgk.interpretation.Names;
import cn.zwgk.interpretation.Roles;
import cn.zwgk.interpretation.duties.DutyId;
import cn.zwgk.interpretation.supervisions.Supervision;
import cn.zwgk.interpretation.supervisions.SupervisionAction;
import cn.zwgk.interpretation.supervisions.SupervisionSheet;
import cn.zwgk.interpretation.supervisions.SupervisionState;
import cn.zwgk.interpretation.supervisions.web.DutySupervisions.SupervisionAct;
import cn.zwgk.interpretation.supervisions.web.DutySupervisions.SupervisionItem;
import cn.zwgk.web.Actor;
import cn.zwgk.web.ChinaTime;
import java.time.InstantSource;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Shows the supervisions of a duty to one officer, with the acts that this officer may take. */
@Component
class SupervisionView {

    private final SupervisionSheet sheet;
    private final Names names;
    private final InstantSource time;

    SupervisionView(SupervisionSheet sheet, Names names, InstantSource time) {
        this.sheet = sheet;
        this.names = names;
        this.time = time;
    }

    DutySupervisions of(DutyId duty, Actor officer) {
        SupervisionSheet.Sheet found = sheet.of(duty);
        return new DutySupervisions(
                found.open() && officer.has(Roles.OPENNESS_OFFICE),
                found.supervisions().stream().map(one -> item(one, officer)).toList());
    }

    private SupervisionItem item(Supervision one, Actor officer) {
        return new SupervisionItem(
                one.id().value(),
                one.version(),
                one.state(),
                names.of(one.state()),
                one.office(),
                one.text(),
                one.replyUntil(),
                one.state() == SupervisionState.ISSUED && ChinaTime.today(time).isAfter(one.replyUntil()),
                one.issuedBy(),
                one.issuedAt(),
                one.reason(),
                one.expectedOn(),
                one.answeredBy(),
                one.answeredAt(),
                one.allowedFor(officer).stream().map(this::button).toList());
    }

    private SupervisionAct button(SupervisionAction action) {
        return new SupervisionAct(
                action.name().toLowerCase(Locale.ROOT),
                names.of(action),
                action.needsReason(),
                action == SupervisionAction.WITHDRAW,
                names.of("basis.supervision." + action.name()));
    }
}
