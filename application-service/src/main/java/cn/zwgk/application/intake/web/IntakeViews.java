package cn.zwgk.application.intake.web;

import cn.zwgk.application.casefile.ApplicationCase.Stored;
import cn.zwgk.application.casefile.CaseDirectory;
import cn.zwgk.application.casefile.CaseId;
import cn.zwgk.application.casefile.ReceiptChannel;
import cn.zwgk.application.intake.Arrival;
import cn.zwgk.application.intake.ChannelRule;
import cn.zwgk.application.intake.EarlierCases.Earlier;
import cn.zwgk.application.intake.EarlierCases.Picture;
import cn.zwgk.application.intake.Intake;
import cn.zwgk.application.intake.IntakeConventions;
import cn.zwgk.application.intake.web.IntakeView.ArrivalView;
import cn.zwgk.application.intake.web.IntakeView.ChannelLine;
import cn.zwgk.application.intake.web.IntakeView.EarlierLine;
import cn.zwgk.application.intake.web.IntakeView.EarlierView;
import cn.zwgk.application.intake.web.IntakeView.FamilyMember;
import cn.zwgk.application.intake.web.IntakeView.HintLine;
import cn.zwgk.web.ChinaTime;
import cn.zwgk.web.CodeNames;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows officers how cases came in. */
@Component
class IntakeViews {

    private final CaseDirectory cases;
    private final IntakeConventions conventions;
    private final CodeNames names;

    IntakeViews(CaseDirectory cases, IntakeConventions conventions, CodeNames names) {
        this.cases = cases;
        this.conventions = conventions;
        this.names = names;
    }

    List<ChannelLine> channels() {
        return ChannelRule.TABLE.stream()
                .map(rule -> new ChannelLine(
                        rule.channel(),
                        names.of(rule.channel()),
                        names.of(rule.counted()),
                        rule.counted().needsConfirmation(),
                        rule.onPaper(),
                        rule.channel() != ReceiptChannel.EMAIL || conventions.emailAllowed(),
                        rule.article().citation()))
                .toList();
    }

    IntakeView of(CaseId id, @Nullable Intake intake) {
        List<Stored> family = cases.familyOf(id);
        return new IntakeView(
                intake == null ? null : arrival(intake),
                family.size() == 1
                        ? List.of()
                        : family.stream()
                                .map(each -> relative(each, family.getFirst()))
                                .toList());
    }

    EarlierView of(Picture picture) {
        return new EarlierView(
                picture.inThatMonth(),
                picture.inTwelveMonths(),
                picture.hints().stream()
                        .map(hint -> new HintLine(hint, names.of(hint)))
                        .toList(),
                picture.earlier().stream().map(this::earlier).toList());
    }

    private EarlierLine earlier(Earlier each) {
        return new EarlierLine(
                each.id(),
                each.registrationNumber(),
                each.description(),
                each.submittedAt(),
                each.receivedOn(),
                each.state(),
                names.of(each.state()),
                each.result(),
                names.ofNullable(each.result()),
                each.alike(),
                each.sameDocumentNumber(),
                each.by().stream().sorted().map(names::of).toList());
    }

    private FamilyMember relative(Stored stored, Stored whole) {
        return new FamilyMember(
                stored.id().value(),
                stored.registrationNumber(),
                stored.request().description(),
                stored.state(),
                names.of(stored.state()),
                stored.id().equals(whole.id()));
    }

    private ArrivalView arrival(Intake intake) {
        Arrival arrival = intake.arrival();
        ReceiptChannel channel = Objects.requireNonNull(arrival.channel());
        ChannelRule rule = ChannelRule.of(channel);
        LocalDate arrivedOn = arrival.arrivedOn();
        LocalDate confirmedOn = arrival.confirmedOn();
        return new ArrivalView(
                channel,
                names.of(channel),
                names.of(rule.counted()),
                rule.article().citation(),
                arrivedOn,
                confirmedOn,
                arrival.confirmedHow(),
                rule.counted().needsConfirmation() && confirmedOn == null,
                channel == ReceiptChannel.ORDINARY_MAIL && confirmedOn != null && !confirmedOn.equals(arrivedOn),
                !LocalDate.ofInstant(intake.enteredAt(), ChinaTime.ZONE).equals(arrivedOn),
                arrival.oral(),
                arrival.help().stream().sorted().map(names::of).toList(),
                arrival.helpNote(),
                intake.enteredBy(),
                intake.enteredAt());
    }
}
