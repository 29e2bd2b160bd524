package cn.zwgk.policy.validity;

import cn.zwgk.policy.document.Chronicle;
import cn.zwgk.policy.document.Document;
import cn.zwgk.policy.document.DocumentId;
import cn.zwgk.policy.document.DocumentState;
import cn.zwgk.policy.document.Documents;
import cn.zwgk.policy.document.Relation;
import cn.zwgk.policy.document.Validity;
import cn.zwgk.policy.document.ValidityReading;
import cn.zwgk.policy.document.ValidityTerms;
import cn.zwgk.timers.Timers;
import cn.zwgk.web.Actor;
import cn.zwgk.web.ChinaTime;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells the other services when a validity becomes another. The validity itself needs nobody to watch it; what is noted
 * here is only what was last told, and when to look next.
 */
@Component
public class ValidityWatch {

    static final String TASK = "validity";
    static final String CHANGED = "document.validity-changed";

    private final JdbcClient database;
    private final Documents documents;
    private final ValidityReader validity;
    private final Chronicle chronicle;
    private final Timers timers;
    private final InstantSource time;

    ValidityWatch(
            JdbcClient database,
            Documents documents,
            ValidityReader validity,
            Chronicle chronicle,
            Timers timers,
            InstantSource time) {
        this.database = database;
        this.documents = documents;
        this.validity = validity;
        this.chronicle = chronicle;
        this.timers = timers;
        this.time = time;
    }

    /** A document was published or revised, and the fact of that told its validity. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void begin(Document document, Validity told) {
        note(document.id(), told);
        ValidityTerms terms = validity.terms(document);
        lookAgainAt(document.id(), terms);
        reconsiderTargets(document);
    }

    /** A document came or went: those that it repeals, replaces or amends may have become something else. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void reconsiderTargets(Document document) {
        document.relations().stream()
                .filter(relation -> relation.type().decidesValidity())
                .map(Relation::target)
                .distinct()
                .forEach(this::reconsider);
    }

    /** Tells the validity if it is not the one that was last told. */
    @Transactional
    public void reconsider(DocumentId id) {
        Document document = documents.get(id);
        if (document.state() != DocumentState.PUBLISHED) {
            return;
        }
        ValidityTerms terms = validity.terms(document);
        ValidityReading reading = terms.on(ChinaTime.today(time));
        if (!lastTold(id).equals(Optional.of(reading.validity()))) {
            note(id, reading.validity());
            chronicle.write(document, Actor.system("policy-service"), CHANGED, document.validityChanged(reading), null);
        }
        lookAgainAt(id, terms);
    }

    private void lookAgainAt(DocumentId id, ValidityTerms terms) {
        terms.nextChangeAfter(ChinaTime.today(time))
                .ifPresent(day -> timers.schedule(TASK, id.toString(), startOf(day)));
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ChinaTime.ZONE).toInstant();
    }

    private Optional<Validity> lastTold(DocumentId id) {
        return database.sql("select validity from announced_validity where document_id = ?")
                .param(id.value())
                .query((row, number) -> Validity.valueOf(row.getString("validity")))
                .optional();
    }

    private void note(DocumentId id, Validity told) {
        database.sql("""
                        insert into announced_validity (document_id, validity) values (:id, :validity)
                        on conflict (document_id) do update set validity = excluded.validity""").param("id", id.value()).param("validity", told.name()).update();
    }
}
