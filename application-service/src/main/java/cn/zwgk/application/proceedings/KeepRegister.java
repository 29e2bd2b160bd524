package cn.zwgk.application.proceedings;

import cn.zwgk.timers.WorkingCalendars;
import cn.zwgk.web.Actor;
import cn.zwgk.web.AuditTrail;
import cn.zwgk.web.ChinaTime;
import cn.zwgk.web.ETags;
import cn.zwgk.web.Ids;
import cn.zwgk.web.NumberSeries;
import cn.zwgk.web.Refused;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Registers proceedings and takes them from step to step. */
@Component
public class KeepRegister {

    /** The type under which proceedings stand in the audit trail. */
    static final String SUBJECT = "proceeding";

    private final Proceedings proceedings;
    private final ProceedingPapers papers;
    private final RegistrationRules rules;
    private final WorkingCalendars calendars;
    private final NumberSeries numbers;
    private final AuditTrail audit;
    private final InstantSource time;

    KeepRegister(
            Proceedings proceedings,
            ProceedingPapers papers,
            RegistrationRules rules,
            WorkingCalendars calendars,
            NumberSeries numbers,
            AuditTrail audit,
            InstantSource time) {
        this.proceedings = proceedings;
        this.papers = papers;
        this.rules = rules;
        this.calendars = calendars;
        this.numbers = numbers;
        this.audit = audit;
        this.time = time;
    }

    @Transactional
    public Proceeding register(Registration registration, Actor actor) {
        rules.require(registration, today());
        if (!proceedings.seesCase(registration.caseId(), actor)) {
            throw Refused.notFound("case-not-found");
        }
        boolean review = registration.kind().isReview();
        int year = today().getYear();
        String number = "%d-%s-%04d"
                .formatted(year, review ? "复议" : "诉讼", numbers.next(review ? "review" : "litigation", year));
        return noted(
                proceedings.add(Proceeding.register(Ids.next(), number, registration, calendars.current())),
                "REGISTER",
                null,
                actor);
    }

    @Transactional
    public Proceeding correct(UUID id, @Nullable String ifMatch, Registration corrected, Actor actor) {
        rules.require(corrected, today());
        Proceeding present = proceedings.seen(id, actor);
        ETags.require(ifMatch, present.version());
        return noted(proceedings.save(present.correct(corrected, calendars.current())), "CORRECT", null, actor);
    }

    @Transactional
    public Proceeding answer(UUID id, @Nullable String ifMatch, LocalDate on, Actor actor) {
        return taken(id, ifMatch, ProceedingAct.ANSWER, null, actor, each -> each.answer(on, today(), actor));
    }

    @Transactional
    public Proceeding conclude(UUID id, @Nullable String ifMatch, Ruling ruling, Actor actor) {
        Proceeding concluded = taken(
                id,
                ifMatch,
                ProceedingAct.CONCLUDE,
                ruling.note(),
                actor,
                each -> each.conclude(ruling, today(), actor));
        proceedings.addRuling(id, ruling.on(), ruling.result());
        return concluded;
    }

    @Transactional
    public Proceeding fulfil(
            UUID id, @Nullable String ifMatch, @Nullable LocalDate on, @Nullable String note, Actor actor) {
        return taken(id, ifMatch, ProceedingAct.FULFIL, note, actor, each -> each.fulfil(on, today(), actor));
    }

    @Transactional
    public Proceeding appeal(UUID id, @Nullable String ifMatch, LocalDate on, Actor actor) {
        Proceeding appealed =
                taken(id, ifMatch, ProceedingAct.APPEAL, null, actor, each -> each.appeal(on, today(), actor));
        proceedings.addRuling(id, on, null);
        return appealed;
    }

    @Transactional
    public Proceeding strikeOut(UUID id, @Nullable String ifMatch, @Nullable String reason, Actor actor) {
        return taken(id, ifMatch, ProceedingAct.STRIKE_OUT, reason, actor, each -> each.strikeOut(reason, actor));
    }

    /** Adds a document to the list. Its title, in which people like to be named, stands in the history and not in the audit trail. */
    @Transactional
    public Proceeding addPaper(UUID id, PaperEntry paper, Actor actor) {
        Proceeding present = proceedings.seen(id, actor);
        papers.add(id, paper);
        proceedings.addHistory(present, "ADD_PAPER", paper.title(), actor);
        return audited(present, "ADD_PAPER", null, actor);
    }

    private Proceeding taken(
            UUID id,
            @Nullable String ifMatch,
            ProceedingAct act,
            @Nullable String reason,
            Actor actor,
            UnaryOperator<Proceeding> verb) {
        Proceeding present = proceedings.seen(id, actor);
        ETags.verify(ifMatch, present.version());
        return noted(proceedings.save(verb.apply(present)), act.name(), reason, actor);
    }

    private Proceeding noted(Proceeding after, String act, @Nullable String reason, Actor actor) {
        proceedings.addHistory(after, act, reason, actor);
        return audited(after, act, reason, actor);
    }

    private Proceeding audited(Proceeding after, String act, @Nullable String reason, Actor actor) {
        audit.record(
                actor,
                SUBJECT + "." + act.toLowerCase(java.util.Locale.ROOT).replace('_', '-'),
                SUBJECT,
                after.id().toString(),
                reason,
                Map.of("version", after.version(), "state", after.state()));
        return after;
    }

    private LocalDate today() {
        return ChinaTime.today(time);
    }
}
