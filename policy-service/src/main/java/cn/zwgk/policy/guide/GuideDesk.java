package cn.zwgk.policy.guide;

import cn.zwgk.policy.document.Person;
import cn.zwgk.policy.wording.Wording;
import cn.zwgk.web.Actor;
import cn.zwgk.web.AuditTrail;
import cn.zwgk.web.ChinaTime;
import cn.zwgk.web.PageRequest;
import cn.zwgk.web.Paged;
import cn.zwgk.web.Problems;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Guides as the desk sees them, in every state. */
@Component
public class GuideDesk {

    private static final Map<String, String> SORTABLE =
            Map.of("updatedAt", "updated_at", "title", "title", "confirmBy", "confirm_by", "office", "office");

    /**
     * Narrows the list.
     *
     * @param confirmation {@code DUE} or {@code OVERDUE}; null for all
     */
    public record Filter(
            @Nullable GuideState state,
            @Nullable String q,
            @Nullable String office,
            @Nullable Confirmation confirmation) {}

    /** How the yearly confirmation stands. */
    public enum Confirmation {
        /** 已确认. */
        CONFIRMED,
        /** 待确认: less than a month is left. */
        DUE,
        /** 逾期未确认. */
        OVERDUE
    }

    /** A guide in the desk's list. */
    @Schema(name = "GuideLine")
    public record Line(
            UUID id,
            String title,
            String office,
            GuideState state,
            String stateName,
            int edition,
            @Nullable LocalDate confirmedOn,
            @Nullable LocalDate confirmBy,
            @Nullable Confirmation confirmation,
            @Nullable String confirmationName,
            Instant updatedAt) {}

    /** A guide at the desk. Buttons come from {@link #allowedActs}. */
    @Schema(name = "GuideView")
    public record View(
            UUID id,
            long version,
            GuideState state,
            String stateName,
            int edition,
            GuideContent content,
            @Nullable String changeNote,
            Person draftedBy,
            boolean editable,
            List<GuideActView> allowedActs,
            List<Ground> submissionGrounds,
            @Nullable LocalDate confirmedOn,
            @Nullable LocalDate confirmBy,
            @Nullable Confirmation confirmation,
            @Nullable String confirmationName,
            @Nullable String withdrawalReason,
            List<GuideHistory> history) {}

    /** An act that this person may take now. */
    public record GuideActView(
            String act, String name, boolean needsReason, boolean needsConfirmation, String legalBasis) {}

    /** What stands against submitting it now. */
    @Schema(name = "GuideGround")
    public record Ground(String code, @Nullable String field, String message) {}

    /** One entry of the audit trail. */
    public record GuideHistory(
            Instant at,
            Person by,
            String act,
            String actName,
            @Nullable String reason) {}

    private final JdbcClient database;
    private final GuideChecks checks;
    private final AuditTrail audit;
    private final Problems problems;
    private final Wording wording;
    private final InstantSource time;

    GuideDesk(
            JdbcClient database,
            GuideChecks checks,
            AuditTrail audit,
            Problems problems,
            Wording wording,
            InstantSource time) {
        this.database = database;
        this.checks = checks;
        this.audit = audit;
        this.problems = problems;
        this.wording = wording;
        this.time = time;
    }

    @Transactional(readOnly = true)
    public Paged<Line> list(Filter filter, PageRequest page) {
        LocalDate today = ChinaTime.today(time);
        Map<String, Object> parameters = new HashMap<>();
        String where = where(filter, today, parameters);
        List<Line> items = database.sql(
                        "select * from service_guide where %s order by %s, id limit :limit offset :offset"
                                .formatted(where, page.orderBy(SORTABLE, "updated_at desc")))
                .params(parameters)
                .param("limit", page.size())
                .param("offset", page.offset())
                .query((row, number) -> {
                    GuideState state = GuideState.valueOf(row.getString("state"));
                    LocalDate confirmBy = row.getObject("confirm_by", LocalDate.class);
                    Confirmation confirmation = confirmation(state, confirmBy, today);
                    return new Line(
                            row.getObject("id", UUID.class),
                            row.getString("title"),
                            row.getString("office"),
                            state,
                            wording.of(state),
                            row.getInt("edition"),
                            row.getObject("confirmed_on", LocalDate.class),
                            confirmBy,
                            confirmation,
                            wording.ofNullable(confirmation),
                            row.getObject("updated_at", OffsetDateTime.class).toInstant());
                })
                .list();
        long total = database.sql("select count(*) from service_guide where " + where)
                .params(parameters)
                .query(Long.class)
                .single();
        return Paged.of(items, page, total);
    }

    @Transactional(readOnly = true)
    public View of(Guide guide, Actor actor) {
        LocalDate today = ChinaTime.today(time);
        LocalDate confirmed = guide.confirmedOn();
        LocalDate confirmBy = confirmed == null ? null : ConfirmationPolicy.confirmBy(confirmed);
        Confirmation confirmation = confirmation(guide.state(), confirmBy, today);
        List<GuideAct> acts = guide.allowedActs(actor);
        return new View(
                guide.id(),
                guide.version(),
                guide.state(),
                wording.of(guide.state()),
                guide.edition(),
                guide.content(),
                guide.changeNote(),
                guide.draftedBy(),
                guide.state().isEditable() && acts.contains(GuideAct.SUBMIT),
                acts.stream().map(act -> act(guide, act)).toList(),
                guide.state().isEditable() ? grounds(guide) : List.of(),
                confirmed,
                confirmBy,
                confirmation,
                wording.ofNullable(confirmation),
                guide.withdrawal().map(Guide.Withdrawal::reason).orElse(null),
                audit.of(Guides.TYPE, guide.id().toString()).stream()
                        .map(this::entry)
                        .toList());
    }

    private static String where(Filter filter, LocalDate today, Map<String, Object> parameters) {
        StringBuilder sql = new StringBuilder("state <> 'DISCARDED'");
        if (filter.state() != null) {
            sql.append(" and state = :state");
            parameters.put("state", filter.state().name());
        }
        if (filter.q() != null && !filter.q().isBlank()) {
            sql.append(" and strpos(title, :q) > 0");
            parameters.put("q", filter.q().strip());
        }
        if (filter.office() != null && !filter.office().isBlank()) {
            sql.append(" and office = :office");
            parameters.put("office", filter.office().strip());
        }
        if (filter.confirmation() != null) {
            sql.append(" and state in ('PUBLISHED', 'REVISING', 'REVISION_IN_REVIEW') and ")
                    .append(
                            switch (filter.confirmation()) {
                                case OVERDUE -> "confirm_by < :today";
                                case DUE -> "confirm_by >= :today and confirm_by <= :soon";
                                case CONFIRMED -> "confirm_by > :soon and confirm_by > :today";
                            });
            parameters.put("today", today);
            parameters.put("soon", today.plusDays(ConfirmationPolicy.REMINDER_DAYS));
        }
        return sql.toString();
    }

    private static @Nullable Confirmation confirmation(
            GuideState state, @Nullable LocalDate confirmBy, LocalDate today) {
        if (confirmBy == null || !state.isPublic()) {
            return null;
        }
        if (ConfirmationPolicy.isOverdue(confirmBy, today)) {
            return Confirmation.OVERDUE;
        }
        return ConfirmationPolicy.isDue(confirmBy, today) ? Confirmation.DUE : Confirmation.CONFIRMED;
    }

    private GuideActView act(Guide guide, GuideAct act) {
        String ground = GuideTransitions.TABLE.transitions().stream()
                .filter(step -> step.from() == guide.state() && step.action() == act)
                .findFirst()
                .orElseThrow()
                .ground();
        return new GuideActView(act.code(), wording.of(act), act.needsReason(), act.needsConfirmation(), ground);
    }

    private List<Ground> grounds(Guide guide) {
        return checks.groundsAgainst(guide.content()).stream()
                .map(ground -> new Ground(ground.code(), ground.field(), problems.words(ground)))
                .toList();
    }

    private GuideHistory entry(AuditTrail.Entry entry) {
        return new GuideHistory(
                entry.at(),
                new Person(entry.actorId(), entry.actorName(), entry.actorOffice()),
                entry.act(),
                wording.text("act." + entry.act()),
                entry.reason());
    }
}
