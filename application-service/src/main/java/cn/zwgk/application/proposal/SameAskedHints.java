package cn.zwgk.application.proposal;

import cn.zwgk.application.casefile.CaseId;
import cn.zwgk.application.casefile.CaseSight;
import cn.zwgk.messaging.FactConsumer;
import cn.zwgk.messaging.ReceivedFact;
import cn.zwgk.web.Actor;
import cn.zwgk.web.AuditTrail;
import cn.zwgk.web.PageRequest;
import cn.zwgk.web.Paged;
import cn.zwgk.web.Refusal;
import cn.zwgk.web.Refused;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Notes, when an application is received, which earlier ones of other people seem to ask for the same, and shows it until an officer has
 * proposed something or said that it is not the same.
 */
@Component
public class SameAskedHints implements FactConsumer<SameAskedHints.Received> {

    private static final int LONGEST_REASON = 500;

    /** Of each group the newest case; of the others those that the reader sees. */
    private static final String HINTS = """
            from application_case c join same_asked s on s.case_id = c.id join application_case o on o.id = s.other_case_id
            where s.dismissed_at is null
                and c.state not in ('REPLACED', 'WITHDRAWN') and o.state not in ('REPLACED', 'WITHDRAWN')
                and not c.restricted and not o.restricted
                and (:allOffices or (c.office = :office and o.office = :office))
                and not exists (select 1 from disclosure_proposal p
                    where p.origin = 'SEVERAL_ASKED' and p.case_ids @> array[c.id, o.id])
                and not exists (select 1 from same_asked n join application_case m on m.id = n.case_id
                    where n.other_case_id = c.id and n.dismissed_at is null and m.state not in ('REPLACED', 'WITHDRAWN'))
            """;

    private final JdbcClient database;
    private final SameAsked sameAsked;
    private final CaseSight sight;
    private final AuditTrail audit;
    private final InstantSource time;

    SameAskedHints(JdbcClient database, SameAsked sameAsked, CaseSight sight, AuditTrail audit, InstantSource time) {
        this.database = database;
        this.sameAsked = sameAsked;
        this.sight = sight;
        this.audit = audit;
        this.time = time;
    }

    /** What is read of ApplicationReceived. */
    public record Received(UUID applicationId) {}

    /** A case that others seem to have asked for too. */
    public record SameAskedHint(
            UUID caseId, String registrationNumber, String description, int others, int alike, boolean sameNumber) {}

    @Override
    public String name() {
        return "note-same-asked";
    }

    @Override
    public String topic() {
        return "zwgk.application";
    }

    @Override
    public String type() {
        return "ApplicationReceived";
    }

    @Override
    public Class<Received> payload() {
        return Received.class;
    }

    @Override
    public void accept(ReceivedFact<Received> fact) {
        CaseId id = new CaseId(fact.data().applicationId());
        boolean known = database.sql("select count(*) from application_case where id = ?")
                        .param(id.value())
                        .query(Integer.class)
                        .single()
                > 0;
        if (known) {
            sameAsked.near(id).forEach(near -> note(id, near));
        }
    }

    private void note(CaseId id, SameAsked.Near near) {
        database.sql("""
                        insert into same_asked (case_id, other_case_id, alike, same_number)
                        select :id, :other, :alike, :sameNumber
                        where not exists (select 1 from same_asked where case_id = :other and other_case_id = :id)
                        on conflict do nothing
                        """)
                .param("id", id.value())
                .param("other", near.id().value())
                .param("alike", near.alike())
                .param("sameNumber", near.sameNumber())
                .update();
    }

    /** Those with most in common first. */
    @Transactional(readOnly = true)
    public Paged<SameAskedHint> find(Actor reader, PageRequest paging) {
        Map<String, Object> values = Map.of("allOffices", sight.seesAllOffices(reader), "office", reader.office());
        long total = database.sql("select count(distinct c.id) " + HINTS)
                .params(values)
                .query(Long.class)
                .single();
        List<SameAskedHint> found = database.sql("""
                        select c.id, c.registration_number, c.description, count(*) as others, max(s.alike) as alike,
                            bool_or(s.same_number) as same_number
                        """ + HINTS + """
                        group by c.id order by count(*) desc, bool_or(s.same_number) desc, max(s.alike) desc, c.id
                        limit :limit offset :offset
                        """)
                .params(values)
                .param("limit", paging.size())
                .param("offset", paging.offset())
                .query((row, number) -> new SameAskedHint(
                        row.getObject("id", UUID.class),
                        row.getString("registration_number"),
                        row.getString("description"),
                        row.getInt("others"),
                        row.getInt("alike"),
                        row.getBoolean("same_number")))
                .list();
        return Paged.of(found, paging, total);
    }

    /**
     * 不是同一信息: an officer has looked, and it is not pointed at any more.
     *
     * @throws Refused 422 without a reason, 404 {@code same-asked-not-found}
     */
    @Transactional
    public void dismiss(CaseId id, @Nullable String reason, Actor officer) {
        if (reason == null || reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw Refused.invalid(List.of(Refusal.onField("reason", "proposal-reason-missing", LONGEST_REASON)));
        }
        int dismissed = database.sql("""
                        update same_asked set dismissed_at = :at, dismissed_by = :by, dismissed_reason = :reason
                        where case_id = :id and dismissed_at is null
                        """)
                .param("at", time.instant().atOffset(ZoneOffset.UTC))
                .param("by", officer.name())
                .param("reason", reason.strip())
                .param("id", id.value())
                .update();
        if (dismissed == 0) {
            throw Refused.notFound("same-asked-not-found");
        }
        audit.record(officer, "application.not-same-asked", "application", id.toString(), reason.strip(), Map.of());
    }
}
