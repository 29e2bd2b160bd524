package cn.zwgk.interpretation.worklist.web;

import cn.zwgk.interpretation.Names;
import cn.zwgk.interpretation.Roles;
import cn.zwgk.interpretation.duties.DutyClock;
import cn.zwgk.interpretation.duties.Lamp;
import cn.zwgk.web.Actor;
import cn.zwgk.web.ChinaTime;
import cn.zwgk.web.PageRequest;
import cn.zwgk.web.Paged;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds what waits for a person, by his roles and office, the most pressing first. */
@Component
class Worklist {

    private static final String WORK = """
            WITH work AS (
                SELECT 'WRITE' AS kind, duty.id, document.title, 'DutyState.' || duty.state AS state, duty.office,
                       duty.due_at, duty.opened_at AS changed_at
                FROM interpretation_duty duty JOIN policy_document document ON document.id = duty.document_id
                WHERE :drafter AND duty.state IN ('OPEN', 'OVERDUE') AND duty.office = :office
                  AND NOT EXISTS (SELECT FROM interpretation material
                                  WHERE material.document_id = duty.document_id AND material.state <> 'WITHDRAWN')
                UNION ALL
                SELECT CASE occasion.state WHEN 'PLANNED' THEN 'ANNOUNCE' ELSE 'REPORT' END, occasion.id, occasion.title,
                       'OccasionState.' || occasion.state, occasion.planned_by_office,
                       CASE occasion.state WHEN 'PLANNED' THEN occasion.starts_at END, occasion.changed_at
                FROM interpretation_occasion occasion
                WHERE (:publisher AND occasion.state = 'PLANNED' AND NOT EXISTS (
                          SELECT FROM policy_document document
                          WHERE document.id = occasion.document_id AND document.discarded_at IS NOT NULL))
                   OR (:drafter AND occasion.state = 'ANNOUNCED' AND occasion.ends_at <= :now
                       AND occasion.planned_by_office = :office)
                UNION ALL
                SELECT 'URGE', duty.id, document.title, 'DutyState.' || duty.state, duty.office, duty.due_at, duty.due_at
                FROM interpretation_duty duty JOIN policy_document document ON document.id = duty.document_id
                WHERE duty.state = 'OVERDUE'
                  AND ((:urger AND NOT EXISTS (
                            SELECT FROM interpretation_supervision supervision
                            WHERE supervision.duty_id = duty.id
                              AND (supervision.state = 'ANSWERED'
                                   OR (supervision.state = 'ISSUED' AND supervision.reply_until >= :today)
                                   OR (supervision.state = 'NOTED' AND supervision.expected_on >= :today))))
                       OR (:head AND duty.office = :office AND NOT EXISTS (
                            SELECT FROM interpretation_supervision supervision
                            WHERE supervision.duty_id = duty.id AND supervision.state = 'ISSUED')))
                UNION ALL
                SELECT CASE supervision.state WHEN 'ISSUED' THEN 'ANSWER_SUPERVISION' ELSE 'READ_ANSWER' END,
                       supervision.duty_id, document.title, 'SupervisionState.' || supervision.state, supervision.office,
                       CASE supervision.state WHEN 'ISSUED'
                            THEN CAST(supervision.reply_until + 1 AS timestamp) AT TIME ZONE 'Asia/Shanghai' END,
                       supervision.changed_at
                FROM interpretation_supervision supervision
                     JOIN interpretation_duty duty ON duty.id = supervision.duty_id
                     JOIN policy_document document ON document.id = duty.document_id
                WHERE (supervision.state = 'ISSUED' AND (:drafter OR :head) AND supervision.office = :office)
                   OR (supervision.state = 'ANSWERED' AND :publisher)
                UNION ALL
                SELECT CASE material.state WHEN 'DRAFT' THEN 'FINISH' WHEN 'ACCEPTED' THEN 'PUBLISH' ELSE 'REVIEW' END,
                       material.id, material.title, 'MaterialState.' || material.state, material.drafted_by_office,
                       duty.due_at, material.changed_at
                FROM interpretation material JOIN policy_document document ON document.id = material.document_id
                     LEFT JOIN interpretation_duty duty
                            ON duty.document_id = material.document_id AND duty.state IN ('OPEN', 'OVERDUE')
                WHERE (:drafter AND material.state = 'DRAFT' AND :person = ANY (material.contributors))
                   OR (material.state = ANY (:reviews) AND NOT :person = ANY (material.contributors)
                       AND document.published_at IS NOT NULL AND document.withdrawn_at IS NULL
                       AND NOT EXISTS (SELECT FROM material_review signed
                                       WHERE signed.interpretation = material.id AND signed.round = material.round
                                         AND signed.passed AND signed.by_id = :person))
                   OR (:publisher AND material.state = 'ACCEPTED'
                       AND document.published_at IS NOT NULL AND document.withdrawn_at IS NULL)
                UNION ALL
                SELECT 'RECHECK', review.id, review.clause || '：' || review.point, 'KeyPointReviewState.' || review.state,
                       material.drafted_by_office, CAST(NULL AS timestamptz), review.opened_at
                FROM key_point_review review JOIN interpretation material ON material.id = review.interpretation
                     JOIN interpretation_key_point point ON point.interpretation = review.interpretation
                      AND point.position = review.position AND point.point = review.point AND point.clause = review.clause
                WHERE review.state = 'OPEN' AND material.state <> 'WITHDRAWN'
                  AND (:publisher OR (:drafter AND material.drafted_by_office = :office))
                UNION ALL
                SELECT CASE question.state WHEN 'DRAFT' THEN 'FINISH_QUESTION' ELSE 'REVIEW_QUESTION' END,
                       question.id, question.question, 'QuestionState.' || question.state, question.drafted_by_office,
                       NULL, question.changed_at
                FROM question
                WHERE (:drafter AND question.state = 'DRAFT' AND :person = ANY (question.contributors))
                   OR (:reviewer AND question.state = 'UNDER_REVIEW' AND NOT :person = ANY (question.contributors))
                UNION ALL
                SELECT CASE guidance.state WHEN 'DRAFT' THEN 'FINISH_GUIDANCE' WHEN 'UNDER_REVIEW' THEN 'REVIEW_GUIDANCE'
                                           ELSE 'CHECK_GUIDANCE' END,
                       guidance.id, guidance.title, 'GuidanceState.' || guidance.state, guidance.drafted_by_office,
                       NULL, guidance.changed_at
                FROM guidance
                WHERE (guidance.state = 'DRAFT' AND :person = ANY (guidance.contributors))
                   OR (:reviewer AND guidance.state = 'UNDER_REVIEW' AND NOT :person = ANY (guidance.contributors))
                   OR (guidance.state = 'PUBLISHED'
                       AND (:publisher OR (:drafter AND guidance.drafted_by_office = :office))
                       AND NOT EXISTS (SELECT FROM guidance open WHERE open.life_event = guidance.life_event
                                       AND open.state IN ('DRAFT', 'UNDER_REVIEW'))
                       AND EXISTS (SELECT FROM guidance_item item JOIN guidance_source source
                                          ON source.kind = item.kind AND source.id = item.source_id
                                   WHERE item.guidance = guidance.id
                                     AND (source.changed_at > item.checked_at OR EXISTS (
                                         SELECT FROM jsonb_array_elements(source.amounts) amount
                                         WHERE CAST(amount ->> 'effectiveFrom' AS date)
                                               > CAST(item.checked_at AT TIME ZONE 'Asia/Shanghai' AS date)
                                           AND CAST(amount ->> 'effectiveFrom' AS date) <= :today))))
            )
            """;

    private static final Map<String, String> REVIEWS = Map.of(
            Roles.FIRST_REVIEWER, "FIRST_REVIEW",
            Roles.SECOND_REVIEWER, "SECOND_REVIEW",
            Roles.FINAL_REVIEWER, "FINAL_REVIEW");

    private record Row(
            WorkKind kind,
            UUID id,
            String title,
            String state,
            String office,
            @Nullable Instant dueAt,
            Instant changedAt) {}

    private final JdbcClient database;
    private final DutyClock clock;
    private final Names names;
    private final InstantSource time;

    Worklist(JdbcClient database, DutyClock clock, Names names, InstantSource time) {
        this.database = database;
        this.clock = clock;
        this.names = names;
        this.time = time;
    }

    Paged<WorkItem> of(Actor actor, PageRequest page) {
        List<Row> rows = work(
                        "SELECT * FROM work ORDER BY due_at NULLS LAST, changed_at, id LIMIT " + page.size()
                                + " OFFSET " + page.offset(),
                        actor)
                .query(Row.class)
                .list();
        long total = work("SELECT count(*) FROM work", actor).query(Long.class).single();
        return Paged.of(rows, page, total).map(this::item);
    }

    private JdbcClient.StatementSpec work(String select, Actor actor) {
        return database.sql(WORK + select)
                .param("drafter", actor.has(Roles.DRAFTER))
                .param("reviews", reviewsOf(actor))
                .param("reviewer", Roles.REVIEWERS.stream().anyMatch(actor::has))
                .param("publisher", actor.has(Roles.OPENNESS_OFFICE))
                .param("urger", actor.has(Roles.OPENNESS_OFFICE) || actor.has(Roles.BUREAU_LEADER))
                .param("now", time.instant().atOffset(ZoneOffset.UTC))
                .param("head", actor.has(Roles.FIRST_REVIEWER))
                .param("office", actor.office())
                .param("person", actor.id())
                .param("today", ChinaTime.today(time));
    }

    /** The states in which material waits for a role of this person; what is reviewed beside its document waits with that. */
    private static String[] reviewsOf(Actor actor) {
        return REVIEWS.entrySet().stream()
                .filter(review -> actor.has(review.getKey()))
                .map(Map.Entry::getValue)
                .toArray(String[]::new);
    }

    private WorkItem item(Row row) {
        Instant now = time.instant();
        @Nullable Instant due = row.dueAt();
        @Nullable Integer remaining = due == null ? null : clock.remaining(now, due);
        Lamp lamp = due == null || remaining == null ? Lamp.NONE : Lamp.of(!now.isBefore(due), remaining);
        return new WorkItem(
                row.id(),
                row.kind().type(),
                row.title(),
                row.state().substring(row.state().indexOf('.') + 1),
                names.of(row.state()),
                row.office(),
                row.kind().act(),
                names.of(row.kind()),
                due,
                remaining,
                lamp,
                names.of(lamp),
                row.kind().href(row.id()),
                row.changedAt());
    }
}
